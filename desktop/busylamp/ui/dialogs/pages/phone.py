# SPDX-License-Identifier: MIT
"""The settings of my phone: whose codes switch it, my mailbox, where I park."""

from dataclasses import replace

from busylamp.settings.model import Feature, FeatureCode, FeaturePreset, FeatureWay
from busylamp.settings.read import row_problem
from busylamp.ui.dialogs.pages.page import Page, PageContext
from busylamp.ui.widgets.plain_label import fill
from busylamp.ui.widgets.rows_table import RowsTable
from busylamp.ui.words import in_words

_Rows = tuple[tuple[str, ...], ...]
_KEY = "features.code"


class PhonePage(Page):
    """Do not disturb and forwarding, voicemail, parking."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._add_features()
        self.codes = self._add_codes()
        self._add_voicemail()

    def _add_features(self) -> None:
        self.heading(self.tr("Do not disturb and forwarding"))
        self.choice(
            "features.preset",
            self.tr("Codes of"),
            {
                FeaturePreset.AUTO: self.tr("What is recognised"),
                FeaturePreset.UCM: self.tr("Grandstream UCM"),
                FeaturePreset.FREEPBX: self.tr("FreePBX"),
                FeaturePreset.CUSTOM: self.tr("Only my own below"),
            },
            self.tr(
                "A UCM and FreePBX are recognised by what they offer. On another phone system "
                "nothing is switched from here until you enter its codes."
            ),
        )
        ways = {
            FeatureWay.CODE: self.tr("By its code"),
            FeatureWay.DATABASE: self.tr("In its database"),
            FeatureWay.OFF: self.tr("Not from here"),
        }
        self.choice(
            "features.dnd",
            self.tr("Do not disturb is switched"),
            ways,
            self.tr(
                "By code: the phone system dials the code for you, and no phone rings. "
                "The database can be written only by an AMI user with the privilege “system”."
            ),
        )
        self.choice("features.forward", self.tr("Forwarding is switched"), ways)

    def _add_codes(self) -> RowsTable:
        label = self.tr("Codes of my phone system")
        columns = (self.tr("Feature"), self.tr("On"), self.tr("Off"), self.tr("Database key"))
        table = RowsTable(label, columns)
        words = self.tr(
            "Feature is one of %1. On may hold {number}, where calls are sent to: *72{number}. "
            "The key, such as CF/{extension}, lets the state be read. These come before the "
            "codes chosen above."
        ).replace("%1", ", ".join(each.value for each in Feature))
        row = self.row(label, table, words, wide=True, key=_KEY)

        def take(rows: _Rows) -> None:
            kept = [tuple(cell.strip() for cell in each) for each in rows]
            made: list[FeatureCode] = []
            for place, (feature, on, off, key) in enumerate(filter(any, kept), 1):
                code, problem = self._code(feature, on, off, key)
                if problem:
                    told = self.tr("Row %1: %2. Nothing was changed yet.")
                    row.complain(fill(told, str(place), in_words(problem)))
                    return
                made.append(code)
            row.complain("")
            self.put(label, {_KEY: tuple(made)})

        table.changed.connect(take)
        self.follow(lambda settings: table.show_rows([_of(c) for c in settings.features.code]))
        return table

    def _code(self, feature: str, on: str, off: str, key: str) -> tuple[FeatureCode, str]:
        """Make a row's code, and say what is wrong with it; '' where nothing is."""
        named = {each.value: each for each in Feature}
        kind = named.get(feature.casefold())
        before = {each.feature: each for each in self.context.changes.settings.features.code}
        bare = FeatureCode(feature=kind or Feature.DND, on=on)
        made = replace(before.get(bare.feature, bare), on=on, off=off, key=key)
        if kind is None:
            return made, self.tr("there is no feature of this name")
        return made, row_problem(_KEY, made)

    def _add_voicemail(self) -> None:
        self.heading(self.tr("Voicemail"))
        self.text(
            "features.mailbox",
            self.tr("My mailbox"),
            self.tr("Empty: my extension. With its context, if that is another: 1000@sales."),
        )
        self.text(
            "features.voicemail_number",
            self.tr("Number of the voicemail"),
            self.tr("What my phone calls to hear messages. Empty: it is not called from here."),
        )
        self.heading(self.tr("Parking"))
        self.text(
            "features.parking_lot",
            self.tr("Parking lot"),
            self.tr("The name of another lot than the usual one. Empty: the usual one."),
        )


def _of(code: FeatureCode) -> tuple[str, ...]:
    return code.feature.value, code.on, code.off, code.key
