# SPDX-License-Identifier: MIT
"""Connect to your phone system: the first-run dialog, with a test that reports each step."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.signin import Entered, Missing, missing, relay_address, typed
from busylamp.phrases import phrase, sentences
from busylamp.services.preferences import Preferences
from busylamp.services.setup import SetupTest
from busylamp.settings.model import PbxSettings, Settings
from busylamp.telephony.status import Certificate
from busylamp.ui.dialogs.setup_step import Step
from busylamp.ui.dialogs.signin_way import Way
from busylamp.ui.room import grown, lengthen, wide
from busylamp.ui.widgets.announce import announce
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, bare, plain

_TLS_PORT = 5039
_PLAIN_PORTS = (5038, 7777)
_LONGEST_FIELD = 10_000  # longer than may be kept: what is too long is said, never cut off
_NAME = 32  # signs of an extension and its name
_KEPT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_SIDE = 24  # pixels beside everything
_FINDINGS = 330  # pixels the findings of a test take at most; longer ones are scrolled


class PortLine(QLineEdit):
    """A TCP port; empty reads as the usual one."""

    def __init__(self, port: int) -> None:
        super().__init__(str(port))
        self.setValidator(QIntValidator(1, 65535, self))

    def value(self) -> int:
        """Return the port."""
        return int(self.text()) if self.hasAcceptableInput() else _TLS_PORT

    def set_value(self, port: int) -> None:
        """Show a port."""
        self.setText(str(port))


class SignInDialog(QDialog):
    """Asks for the address, the AMI user, the password and my extension."""

    accepted_with = Signal(object)  # Entered
    diagnostics_wanted = Signal(object)  # Examined

    def __init__(
        self, preferences: Preferences, parent: QWidget | None = None, *, is_kept: bool = False
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        settings = preferences.settings
        self._is_kept = is_kept  # a password, for the phone system and the user that are set
        self._told_misfit = False
        self._pin = settings.pbx.pin
        self._pinned = _place_of(settings.pbx)  # the place the pin belongs to
        self.setWindowTitle(self.tr("Connect to your phone system"))
        self.setMinimumWidth(wide(520))
        self.way = Way(settings.pbx)
        self.host = QLineEdit(settings.pbx.relay or settings.pbx.host)
        self.port = PortLine(settings.pbx.port)
        self.tls = QCheckBox("TLS")
        self.tls.setChecked(settings.pbx.tls)
        self.user = QLineEdit(settings.pbx.username)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(_LONGEST_FIELD)
        self.extension = QComboBox()
        self.extension.setEditable(True)
        self.extension.setSizeAdjustPolicy(_KEPT)  # a long name does not widen it
        self.extension.setMinimumContentsLength(_NAME)
        self.extension.setCurrentText(settings.me.extension)
        self.problem = PlainLabel(role="bad", wrapped=True)
        self.first = PlainLabel(role="muted", wrapped=True)
        words = self.tr("Your administrator set what can't be changed here.")
        self.fixed = PlainLabel(words, role="muted", wrapped=True)
        self.test = button(self.tr("Test"))
        self.trust = button(self.tr("Trust this certificate"))
        self.keep = button(self.tr("Save diagnostics…"), role="quiet")
        self.cancel = button(self.tr("Cancel"))
        self.save = button(self.tr("Sign in"), role="primary")
        self.save.setDefault(True)
        self._findings = QScrollArea()
        self._findings.setAccessibleName(self.tr("What the test found"))
        self._found = QWidget()
        self._steps = QVBoxLayout()
        self._certificate: Certificate | None = None
        self._shown_by = self._pinned  # the place that showed the certificate
        self._checker = SetupTest(self)
        self._build()
        self._join()
        self._fix()
        self._show_way()

    @property
    def steps(self) -> list[Step]:
        """The findings shown."""
        items = (self._steps.itemAt(place) for place in range(self._steps.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Step)]

    @property
    def _settings(self) -> Settings:
        """The settings as they are now: what the form does not show may change meanwhile."""
        return self._preferences.settings

    @property
    def _may_trust(self) -> bool:
        """Whether the choice of a certificate is the user's."""
        return not self._preferences.is_locked("pbx.pin")

    @property
    def _may_be_empty(self) -> bool:
        """Whether the password that is kept is for what is entered."""
        pbx = self._settings.pbx
        if not self._is_kept or self._place() != _place_of(pbx):
            return False
        if self.way.relayed != bool(pbx.relay):  # the other way's is kept
            return False
        return bool(pbx.relay) or self.user.text().strip() == pbx.username

    @property
    def _lacks_password(self) -> bool:
        return not typed(self.secret.text()) and not self._may_be_empty

    def ask_again(self, why: str) -> None:
        """Say why the password is asked for."""
        self._tell(self.problem, why, 400)
        self.secret.setFocus()

    def greet(self) -> None:
        """Ask for a password that nobody ever entered: nothing went wrong."""
        self._tell(self.first, self.way.asking(self._settings.pbx.username), 300)
        self.secret.setFocus()

    def _tell(self, label: PlainLabel, words: str, limit: int) -> None:
        label.show_text(words, limit=limit)
        label.show()
        lengthen(self)
        announce(self, label.whole)

    def offer_certificate(self, certificate: Certificate, *, changed: bool) -> None:
        """Show a certificate nobody vouches for; trusting it is an act of its own."""
        self._certificate = certificate
        self._shown_by = _place_of(self._settings.pbx)
        self._clear_steps()
        old = self._pin if changed else None
        self._show_step(_about(certificate, old_pin=old, relayed=self.way.relayed))
        self.trust.setVisible(self._may_trust)
        self.trust.setText(
            self.tr("Replace the trusted certificate")
            if changed
            else self.tr("Trust this certificate")
        )

    def entered(self) -> Settings:
        """Return the settings as they are in the form."""
        text = self.extension.currentText().partition(" ")[0].strip()
        old, entered = self._settings.pbx, self._way_entered()
        is_same = (*_place_of(entered), entered.username) == (*_place_of(old), old.username)
        pbx = replace(entered, pin=self._pin_here(), keyring=old.keyring if is_same else "")
        same = text == self._settings.me.extension
        channel = self._settings.me.channel if same else ""
        me = replace(self._settings.me, extension=text, channel=channel)
        return replace(self._settings, pbx=pbx, me=me)

    def _way_entered(self) -> PbxSettings:
        """What leads there; of the other way all stays as it was, to go back to."""
        pbx, place = self._settings.pbx, self.host.text().strip()
        if self.way.relayed:
            return replace(pbx, relay=relay_address(place))
        return replace(
            pbx,
            relay="",
            host=place,
            port=self.port.value(),
            tls=self.tls.isChecked(),
            username=self.user.text().strip(),
        )

    def _pin_here(self) -> str:
        """Return the pin for the place that is entered: another place does not inherit one."""
        same = self._place() == self._pinned or not self._may_trust
        return self._pin if same and (self.way.relayed or self.tls.isChecked()) else ""

    def done(self, result: int) -> None:
        """Stop the test and empty the password, also on Esc, which closes without an event."""
        self._forget()
        super().done(result)

    def _build(self) -> None:
        form = QGridLayout()
        form.setColumnMinimumWidth(0, 120)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        self._rows: dict[QWidget, tuple[PlainLabel, QWidget]] = {}
        for row, (words, field) in enumerate(
            (
                (self.tr("Connection"), self.way),
                (self.tr("Address"), self.host),
                (self.tr("Port"), self.port),
                (self.tr("AMI user"), self.user),
                (self.way.secret_words(), self.secret),
                (self.tr("My extension"), self.extension),
            )
        ):
            label, shown = PlainLabel(words), self._with_tls() if field is self.port else field
            field.setAccessibleName(words)
            form.addWidget(label, row, 0)
            form.addWidget(shown, row, 1)
            self._rows[field] = label, shown
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.test)
        acts.addStretch(1)
        for each in (self.cancel, self.save):
            acts.addWidget(each)
        after = QHBoxLayout()  # what a test may lead to
        after.setSpacing(8)
        after.addWidget(self.trust)
        after.addWidget(self.keep)
        after.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.setSpacing(12)
        column.addWidget(self.first)
        column.addLayout(form)
        column.addWidget(self.fixed)
        column.addWidget(self.problem)
        column.addWidget(self._findings, 1)
        column.addLayout(after)
        column.addLayout(acts)
        self._build_findings()
        self.first.setVisible(not (self._settings.pbx.host or self._settings.pbx.relay))
        self.problem.hide()
        self.trust.hide()
        self.keep.hide()

    def _with_tls(self) -> QWidget:
        """The port and what is spoken there stand in one row."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.port, 1)
        row.addWidget(self.tls)
        return both

    def _build_findings(self) -> None:
        """The steps scroll: a test may say more than a small screen holds."""
        self._found.setObjectName("body")
        self._found.setLayout(self._steps)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(0)
        self._steps.addStretch(1)  # an alignment would cut what wraps: Qt takes the lower height
        self._findings.setWidget(self._found)
        self._findings.setWidgetResizable(True)
        self._findings.setFrameShape(QFrame.Shape.NoFrame)
        self._findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._findings.hide()

    def _join(self) -> None:
        for field in (self.host, self.port, self.user, self.secret):
            field.textChanged.connect(self._on_edited)
        self.secret.returnPressed.connect(self._on_return)
        self.extension.currentTextChanged.connect(self._on_edited)
        self.tls.toggled.connect(self._on_tls_toggled)
        self.way.currentIndexChanged.connect(self._on_way_changed)
        self.host.textEdited.connect(self._on_host_edited)
        self.test.clicked.connect(self._on_test)
        self.trust.clicked.connect(self._on_trust)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.close)
        self.save.clicked.connect(self._on_save)
        self._checker.found.connect(self._show_step)
        self._checker.finished.connect(self._on_finished)

    def _fix(self) -> None:
        """Show what the administrator fixed, and begin where something is left to enter."""
        fields = (
            ("pbx.relay", self.way),
            ("pbx.relay" if self.way.relayed else "pbx.host", self.host),
            ("pbx.port", self.port),
            ("pbx.tls", self.tls),
            ("pbx.username", self.user),
            ("me.extension", self.extension),
        )
        fixed = [each for key, each in fields if self._preferences.is_locked(key)]
        for each in fixed:
            each.setEnabled(False)
            each.setAccessibleDescription(self.tr("Set by your administrator."))
        self.fixed.setVisible(bool(fixed))
        if not missing(self._settings):
            self.secret.setFocus()

    def _on_edited(self) -> None:
        lacking, fits = missing(self.entered()), self._judge_secret()
        # Without its address a relay's key would go the other way.
        fits = fits and bool(self.host.text().strip())
        self.secret.setPlaceholderText(
            self.tr("Leave it empty to use the one that is kept") if self._may_be_empty else ""
        )
        self.save.setEnabled(not lacking and fits and not self._lacks_password)
        is_enough = not set(lacking) - {Missing.EXTENSION} and bool(self.secret.text())
        self.test.setEnabled(is_enough and fits)

    def _on_return(self) -> None:
        """Say why nobody is signed in by Enter."""
        if self._lacks_password:
            self._told_misfit = True  # taken back by the first sign
            self._tell(self.problem, self.way.lacking(), 400)

    def _judge_secret(self) -> bool:
        """Say at once what can neither be kept nor sent; take it back when it is mended."""
        complaint = self.way.complaint(self._way_entered(), self.secret.text())
        if complaint:
            self._told_misfit = True
            self.problem.show_text(complaint, limit=400)  # one may be typing elsewhere
            self.problem.show()
            lengthen(self)
        elif self._told_misfit:
            self._told_misfit = False
            self.problem.hide()
        return not complaint

    def _on_way_changed(self) -> None:
        """What was entered for the other way does not lead this one."""
        pbx = self._settings.pbx
        self.host.setText(pbx.relay if self.way.relayed else pbx.host)
        self.secret.clear()
        self._show_way()
        lengthen(self, shorten=True)  # the other way's room is empty now

    def _on_host_edited(self, text: str) -> None:
        """An address with a relay's beginning is a relay's, wherever it was pasted."""
        is_relay = text.strip().startswith(("tls://", "nats://"))
        if is_relay and not self.way.relayed and self.way.isEnabled():
            self.way.set_relayed(relayed=True)
            self.host.setText(text)

    def _show_way(self) -> None:
        """Ask for what this way needs."""
        for field in (self.port, self.user):
            for each in self._rows[field]:
                each.setVisible(not self.way.relayed)
        words = self.way.secret_words()
        self._rows[self.secret][0].show_text(words)
        self.secret.setAccessibleName(words)
        self.first.show_text(self.way.greeting(), limit=300)
        self.host.setPlaceholderText(self.way.example())
        locked = "pbx.relay" if self.way.relayed else "pbx.host"
        self.host.setEnabled(not self._preferences.is_locked(locked))
        self._on_edited()

    def _on_tls_toggled(self, encrypted: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Move between the usual ports; a port of the user's own stays."""
        if encrypted and self.port.value() in _PLAIN_PORTS:
            self.port.set_value(_TLS_PORT)
        elif not encrypted and self.port.value() == _TLS_PORT:
            self.port.set_value(_PLAIN_PORTS[1])

    def _on_test(self) -> None:
        self._clear_steps()
        self._findings.setMinimumHeight(0)
        self.trust.hide()
        self._shown_by = self._place()
        self.test.setEnabled(False)
        self.test.setText(self.tr("Testing…"))
        self._checker.start(Entered(self.entered(), typed(self.secret.text())))

    def _show_step(self, finding: Finding) -> None:
        step = Step(finding)
        self._steps.insertWidget(self._steps.count() - 1, step)
        step.show()  # a layout measures only what is shown
        announce(self, plain(finding.title))
        self._findings.show()
        if finding.step == "identity" and finding.certificate is not None:
            self._certificate = finding.certificate
            self.trust.setVisible(self._may_trust)
        if finding.presences:
            self._offer(finding)
        self._make_room()

    def _make_room(self) -> None:
        """Grow by what the findings need, once each; nothing is left empty below them."""
        room = self.contentsRect().width() - 2 * _SIDE
        needed = self._found.heightForWidth(room)  # -1 without a step
        self._findings.setMinimumHeight(max(0, min(grown(_FINDINGS), needed)))
        lengthen(self)

    def _offer(self, finding: Finding) -> None:
        """Offer the extensions the PBX lists; what was typed stays."""
        typed = self.extension.currentText()
        self.extension.clear()
        for presence in finding.presences:
            name = f" - {bare(presence.name)}" if presence.name else ""
            self.extension.addItem(f"{bare(presence.extension)}{name}", presence.extension)
        found = self.extension.findData(typed.partition(" ")[0])
        if found >= 0:
            self.extension.setCurrentIndex(found)
        else:
            self.extension.setCurrentText(typed)

    def _on_keep(self) -> None:
        self.diagnostics_wanted.emit(self._checker.examined)

    def _on_finished(self) -> None:
        self.keep.show()
        self._make_room()
        self.test.setText(self.tr("Test"))
        self._on_edited()

    def _on_trust(self) -> None:
        if self._certificate is None:
            return
        self._pin, self._pinned = self._certificate.spki_sha256, self._shown_by
        self.trust.hide()
        self.problem.show_text(self.tr("The certificate is trusted for this address from now on."))
        self.problem.show()
        if self.secret.text():
            self._on_test()

    def _on_save(self) -> None:
        entered = Entered(self.entered(), typed(self.secret.text()))
        self._forget()
        self.accepted_with.emit(entered)
        self.accept()

    def _place(self) -> tuple[str, int]:
        return _place_of(self._way_entered())

    def _forget(self) -> None:
        self._checker.cancel()
        self.secret.clear()

    def _clear_steps(self) -> None:
        for step in self.steps:
            self._steps.removeWidget(step)
            step.deleteLater()


def _place_of(pbx: PbxSettings) -> tuple[str, int]:
    return (pbx.relay, 0) if pbx.relay else (pbx.host, pbx.port)


def _about(certificate: Certificate, *, old_pin: str | None, relayed: bool) -> Finding:
    title = phrase("The certificate is not known")
    given = {
        "shown": _pairs(certificate.sha256),
        "subject": certificate.subject,
        "day": certificate.not_after,
    }
    advice = phrase(
        "SHA-256 {shown}. {subject}, valid until {day}. "
        "Compare it with the one on the phone system before you trust it.",
        **given,
    )
    if relayed:
        advice = phrase(
            "SHA-256 {shown}. {subject}, valid until {day}. "
            "Compare it with the one of the relay's server before you trust it.",
            **given,
        )
    if old_pin is not None:  # it has changed
        title = phrase("The certificate has changed")
        before = phrase("The trusted key was {key}…", key=_pairs(old_pin)[:47])
        advice = sentences([advice, before])
    return Finding(
        step="identity",
        verdict=Verdict.BAD,
        title=title,
        advice=advice,
        certificate=certificate,
    )


def _pairs(digest: str) -> str:
    upper = digest.upper()
    return ":".join(upper[at : at + 2] for at in range(0, len(upper), 2))
