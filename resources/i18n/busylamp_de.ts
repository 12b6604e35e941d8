<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>About Busylamp</source>
        <translation>Über Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>The desktop companion of a desk phone. It talks to your phone system, to what you add in the settings, and to nobody else; contacts stay on this computer, the password in its keyring.</source>
        <translation>Der Begleiter Ihres Tischtelefons auf dem Computer. Er spricht mit Ihrer Telefonanlage, mit dem, was Sie in den Einstellungen hinzufügen, und mit niemandem sonst; Kontakte bleiben auf diesem Computer, das Passwort in seinem Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/act_row.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Talking to {name}</source>
        <translation>Im Gespräch mit {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>{name} is on hold</source>
        <translation>{name} wird gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Missed call from {name}</source>
        <translation>Anruf von {name} verpasst</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>The call with {name} has ended</source>
        <translation>Das Gespräch mit {name} ist beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Connected to the phone system</source>
        <translation>Mit der Telefonanlage verbunden</translation>
    </message>
</context>
<context>
    <name>CallCardWidget</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note on this call, kept when it ends</source>
        <translation>Notiz zu diesem Gespräch, bleibt nach dem Ende erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>↗ outgoing</source>
        <translation>↗ ausgehend</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>● Recording</source>
        <translation>● Aufnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>❚❚ Recording paused</source>
        <translation>❚❚ Aufnahme pausiert</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>for %1, who waits on hold</source>
        <translation>für %1, in der Leitung gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>an unknown caller</source>
        <translation>einen unbekannten Anrufer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note ✓</source>
        <translation>Notiz ✓</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CallCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_cards.py"/>
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>CallNotifications</name>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Missed call from %1</source>
        <translation>Verpasster Anruf von %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls %2</source>
        <translation>%1 ruft %2 an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls</source>
        <translation>%1 ruft an</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Grandstream UCM</source>
        <translation>Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Undocumented actions</source>
        <translation>Undokumentierte Aktionen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The UCM lists AcceptCall, PauseCall, NWayRedirect and QueueLogin, but its maker says nowhere what they take or do. On: “Answer” is offered by AcceptCall where the UCM lists it, and may do something else than expected.</source>
        <translation>Die UCM nennt AcceptCall, PauseCall, NWayRedirect und QueueLogin, aber ihr Hersteller sagt nirgends, was sie erwarten oder tun. Ein: „Annehmen“ wird über AcceptCall angeboten, wo die UCM es nennt, und tut vielleicht etwas anderes als erwartet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Codes of the phone system</source>
        <translation>Codes der Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to take a colleague's call</source>
        <translation>Code zum Heranholen eines Anrufs</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before the colleague's extension: ** . Empty: not offered.</source>
        <translation>Wird vor der Nebenstelle des Kollegen gewählt: ** . Leer: wird nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to send a call to voicemail</source>
        <translation>Code zum Weitergeben an die Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before my extension to reach its mailbox directly: * . Empty: not offered. Ask your administrator.</source>
        <translation>Wird vor meiner Nebenstelle gewählt, um direkt ihre Mailbox zu erreichen: * . Leer: wird nicht angeboten. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Conference room</source>
        <translation>Konferenzraum</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The number of a room that needs no PIN, where calls are joined. Everybody who knows it can come in. Empty: not offered.</source>
        <translation>Die Nummer eines Raums ohne PIN, in dem Gespräche zusammengelegt werden. Jeder, der sie kennt, kann eintreten. Leer: wird nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Picks up by itself when I call</source>
        <translation>Hebt von selbst ab, wenn ich anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Grandstream</source>
        <translation>Grandstream</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Yealink</source>
        <translation>Yealink</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Snom</source>
        <translation>Snom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Polycom</source>
        <translation>Polycom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Cisco</source>
        <translation>Cisco</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Can be answered from here</source>
        <translation>Kann von hier aus annehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>For phones that pick up when the phone system sends them “talk” (NOTIFY): Yealink, Snom, Polycom, some of Grandstream, where their settings allow it. Asterisk only, and the AMI user needs the privilege “system”.</source>
        <translation>Für Telefone, die abheben, wenn die Telefonanlage ihnen „talk“ (NOTIFY) schickt: Yealink, Snom, Polycom, manche von Grandstream, wo ihre Einstellungen es erlauben. Nur Asterisk, und der AMI-Benutzer braucht das Recht „system“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The phone rings, and calls when you pick it up.</source>
        <translation>Das Telefon klingelt und ruft an, sobald Sie abheben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Account, Call Settings, “Allow Auto Answer by Call-Info/Alert-Info”: Yes.</source>
        <translation>Im Telefon: Account, Call Settings, „Allow Auto Answer by Call-Info/Alert-Info“: Yes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Features, Intercom, “Intercom Allow”: On.</source>
        <translation>Im Telefon: Features, Intercom, „Intercom Allow“: On.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Preferences, “Auto Answer Indication” and “Intercom Policy”: on.</source>
        <translation>Im Telefon: Preferences, „Auto Answer Indication“ und „Intercom Policy“: on.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone's file: voIpProt.SIP.alertInfo.1.value="Ring Answer" and voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".</source>
        <translation>In der Datei des Telefons: voIpProt.SIP.alertInfo.1.value="Ring Answer" und voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: User, Supplementary Services, “Auto Answer Page”: Yes.</source>
        <translation>Im Telefon: User, Supplementary Services, „Auto Answer Page“: Yes.</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>By contact</source>
        <translation>Nach Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Edit contact…</source>
        <translation>Kontakt bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Add to contacts…</source>
        <translation>Zu Kontakten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete all…</source>
        <translation>Alle löschen…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call of the newest 5,000 has that. Three letters search all.</source>
        <translation>Unter den neuesten 5.000 Anrufen passt keiner. Ab drei Buchstaben werden alle durchsucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call matches. Enter a number to call it.</source>
        <translation>Kein Anruf passt dazu. Geben Sie eine Nummer ein, um sie anzurufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call was missed.</source>
        <translation>Kein Anruf wurde verpasst.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No calls yet. Each call appears here when it has ended.</source>
        <translation>Noch keine Anrufe. Jeder Anruf erscheint hier, sobald er beendet ist.</translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Numbers found</source>
        <translation>Gefundene Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from text</source>
        <translation>Aus Text wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from clipboard</source>
        <translation>Aus der Zwischenablage wählen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you dropped here</source>
        <translation>
            <numerusform>%n Nummer in dem gefunden, was Sie hier abgelegt haben</numerusform>
            <numerusform>%n Nummern in dem gefunden, was Sie hier abgelegt haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you copied or selected</source>
        <translation>
            <numerusform>%n Nummer in dem gefunden, was Sie kopiert oder markiert haben</numerusform>
            <numerusform>%n Nummern in dem gefunden, was Sie kopiert oder markiert haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What the columns hold</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What stands in each column of the file?</source>
        <translation>Was steht in den Spalten der Datei?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is the name or the company.</source>
        <translation>Geben Sie an, in welcher Spalte der Name oder die Firma steht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is a phone number.</source>
        <translation>Geben Sie an, in welcher Spalte eine Telefonnummer steht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Not imported</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at work</source>
        <translation>Nummer geschäftlich</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at home</source>
        <translation>Nummer privat</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Fax number</source>
        <translation>Faxnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Don't ask again for links to such numbers</source>
        <translation>Bei Links zu solchen Nummern nicht mehr fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Dials %1</source>
        <translation>Wählt %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Nothing to call</source>
        <translation>Nichts zum Anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls in %1 s</source>
        <translation>Ruft in %1 s an</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter a name or a company.</source>
        <translation>Geben Sie einen Namen oder eine Firma ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter at least one number.</source>
        <translation>Geben Sie mindestens eine Nummer ein.</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <location filename="../../desktop/busylamp/ui/contact_editing.py"/>
        <source>The contacts could not be changed, nothing is lost: %1. Try again.</source>
        <translation>Die Kontakte konnten nicht geändert werden, nichts ist verloren: %1. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Too many links to numbers came at once. Left out: %1</source>
        <translation>Es kamen zu viele Links zu Nummern auf einmal. Ausgelassen: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>More than three links a minute were to be called without a question. Busylamp asks about each again until the next start.</source>
        <translation>Mehr als drei Links in einer Minute sollten ohne Frage angerufen werden. Bis zum nächsten Start fragt Busylamp wieder bei jedem.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>%1 does not work. %2 Choose others in the settings.</source>
        <translation>%1 funktioniert nicht. %2 Wählen Sie in den Einstellungen andere.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>It was kept in: %1</source>
        <translation>Es lag in: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>The history can't be written: %1. Busylamp goes on trying.</source>
        <translation>Die Anrufliste kann nicht geschrieben werden: %1. Busylamp versucht es weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Something went wrong inside Busylamp; it goes on. Save diagnostics in the menu shows what it was.</source>
        <translation>In Busylamp ist etwas schiefgegangen; es läuft weiter. „Diagnose speichern“ im Menü zeigt, was es war.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Busylamp goes on running when you close this window, so that no call is missed. Close it once more to hide it; Quit in the menu ends it.</source>
        <translation>Busylamp läuft weiter, wenn Sie dieses Fenster schließen, damit kein Anruf verpasst wird. Schließen Sie es noch einmal, um es auszublenden; „Beenden“ im Menü beendet es.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>from {directory}</source>
        <translation>aus {directory}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Add to contacts…</source>
        <translation>Zu Kontakten hinzufügen…</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>No calls or notes yet.</source>
        <translation>Noch keine Anrufe und Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On this call</source>
        <translation>Zu diesem Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Choose somebody to see their numbers, calls and notes.</source>
        <translation>Wählen Sie jemanden aus, um Nummern, Anrufe und Notizen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>CALLS AND NOTES</source>
        <translation>ANRUFE UND NOTIZEN</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Add a note, Enter keeps it</source>
        <translation>Notiz hinzufügen, Enter speichert</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On %1</source>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>For whoever helps you. Every name and number is replaced by another one, and no password is in it. Look through it; it is sent to nobody by itself.</source>
        <translation>Für die Person, die Ihnen hilft. Jeder Name und jede Nummer ist durch andere ersetzt, und kein Passwort steht darin. Sehen Sie sie durch; von selbst wird sie niemandem geschickt.</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Search or dial</source>
        <translation>Suchen oder wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>{key} dials the number you copied</source>
        <translation>{key} wählt die kopierte Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Type a name or a number, Enter calls</source>
        <translation>Name oder Nummer eingeben, Enter ruft an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls %1</source>
        <translation>Enter ruft %1 an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls the first one found</source>
        <translation>Enter ruft den ersten Treffer an</translation>
    </message>
</context>
<context>
    <name>DirectoriesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>No directory yet. Add begins one.</source>
        <translation>Noch kein Verzeichnis. „Hinzufügen“ beginnt eines.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>LDAP (Active Directory, phone system)</source>
        <translation>LDAP (Active Directory, Telefonanlage)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>CardDAV (Nextcloud and others)</source>
        <translation>CardDAV (Nextcloud und andere)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>None: everybody on the way can read it</source>
        <translation>Keine: jeder auf dem Weg kann mitlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Where the search begins</source>
        <translation>Wo die Suche beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>File of certificates</source>
        <translation>Datei mit Zertifikaten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read again after so many hours</source>
        <translation>Wieder lesen nach so vielen Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>People of your company or your cloud are found, named and called like your own contacts; nothing is changed there. They stay here for when it can't be reached. On a UCM: LDAP, begin at dc=pbx,dc=com, without a user.</source>
        <translation>Menschen aus Ihrer Firma oder Ihrer Cloud werden gefunden, benannt und angerufen wie Ihre eigenen Kontakte; dort wird nichts geändert. Sie bleiben hier für den Fall, dass das Verzeichnis nicht erreichbar ist. Bei einer UCM: LDAP, Beginn bei dc=pbx,dc=com, ohne Benutzer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Whose people are shown</source>
        <translation>Wessen Einträge gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Each directory needs a name of its own.</source>
        <translation>Jedes Verzeichnis braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Company directory</source>
        <translation>Firmenverzeichnis</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>The password is kept in your keyring.</source>
        <translation>Das Passwort liegt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kept; type to change it</source>
        <translation>Gespeichert; zum Ändern tippen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not kept yet; enter it</source>
        <translation>Noch nicht gespeichert; bitte eingeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>It works. Found for example: {names}</source>
        <translation>Es funktioniert. Gefunden zum Beispiel: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Trying it</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Taking people in</source>
        <translation>Einträge werden übernommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Reading: %n so far</source>
        <translation>
            <numerusform>Lesen: bisher %n</numerusform>
            <numerusform>Lesen: bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Last try {when}:</source>
        <translation>Letzter Versuch {when}:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>%n people, read {when}.</source>
        <translation>
            <numerusform>%n Person, gelesen {when}.</numerusform>
            <numerusform>%n Personen, gelesen {when}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>DirectoryNotices</name>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>{directory} needs a password.</source>
        <translation>{directory} braucht ein Passwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>Enter it</source>
        <translation>Eingeben</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts (*.csv *.vcf *.vcard *.txt)</source>
        <translation>Kontakte (*.csv *.vcf *.vcard *.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts exported: %1</source>
        <translation>Exportierte Kontakte: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts imported: %1</source>
        <translation>Importierte Kontakte: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import: %1 · rows refused: %2</source>
        <translation>Kontakte zum Importieren: %1 · abgelehnte Zeilen: %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import</source>
        <translation>Zu importierende Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import calls</source>
        <translation>Anrufe importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls exported: %1</source>
        <translation>Exportierte Anrufe: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls imported: %1 · were there already: %2</source>
        <translation>Importierte Anrufe: %1 · schon vorhanden: %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls in the file: %1 · rows refused: %2</source>
        <translation>Anrufe in der Datei: %1 · abgelehnte Zeilen: %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls to import</source>
        <translation>Zu importierende Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>It could not be imported, nothing was changed: %1. Try again.</source>
        <translation>Es konnte nicht importiert werden, nichts wurde geändert: %1. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
</context>
<context>
    <name>ForwardingDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Forwarding</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I am busy</source>
        <translation>Wenn besetzt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I don't answer</source>
        <translation>Wenn ich nicht abnehme</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>A number, an extension or a name. Empty: calls are not sent on.</source>
        <translation>Eine Nummer, eine Nebenstelle oder ein Name. Leer: Anrufe werden nicht umgeleitet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>The phone system does not tell</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
</context>
<context>
    <name>FreeCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Used at once; during a call, when it is over.</source>
        <translation>Gilt sofort; während eines Gesprächs, sobald es beendet ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Days calls are remembered</source>
        <translation>Anrufe aufheben (Tage)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Older ones are deleted. 0 remembers none.</source>
        <translation>Ältere werden gelöscht. 0 hebt keine auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Without a window: only the lamp beside the clock.</source>
        <translation>Ohne Fenster: nur die Lampe neben der Uhr.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>Die Demo ändert nichts an diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Rows refused</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Taking back what was imported</source>
        <translation>Der Import wird zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Why it is refused</source>
        <translation>Warum sie abgelehnt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Nothing was imported and nothing changed.</source>
        <translation>Nichts wurde importiert, nichts hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also show the calls of</source>
        <translation>Auch die Anrufe zeigen von</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Their extensions, with commas between. Their calls are marked as theirs and make no sound. Used from the next sign-in, at the latest when no call is under way.</source>
        <translation>Ihre Nebenstellen, mit Kommas dazwischen. Deren Anrufe sind gekennzeichnet und geben keinen Ton. Gilt ab der nächsten Anmeldung, spätestens wenn kein Gespräch läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Pop-up</source>
        <translation>Pop-up</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>An incoming call shows</source>
        <translation>Ein eingehender Anruf zeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A notification</source>
        <translation>Eine Benachrichtigung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card stays at the corner of the screen until the call is answered.</source>
        <translation>Eine Karte bleibt in der Ecke des Bildschirms, bis der Anruf angenommen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from outside</source>
        <translation>Bei Anrufen von außen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from colleagues</source>
        <translation>Bei Anrufen von Kollegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls through a queue</source>
        <translation>Bei Anrufen aus einer Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also over a full screen</source>
        <translation>Auch über einem Vollbild</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Off: nothing is shown while a film, slides or a remote desktop fills the screen (Windows and X11). That you share your screen can't be recognised: choose “Snooze” in the menu for that.</source>
        <translation>Aus: Nichts wird gezeigt, solange ein Film, Folien oder ein ferner Bildschirm den ganzen Bildschirm füllen (Windows und X11). Dass Sie Ihren Bildschirm teilen, ist nicht zu erkennen: Wählen Sie dafür „Ruhe“ im Menü.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Ring on this computer</source>
        <translation>Auf diesem Computer klingeln</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Your phone rings by itself. WAV files can be played on every system.</source>
        <translation>Ihr Telefon klingelt von selbst. WAV-Dateien lassen sich auf jedem System abspielen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Busylamp's ring</source>
        <translation>Klingelton von Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>This file is not there.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sounds (*.wav *.oga *.ogg *.flac);;All files (*)</source>
        <translation>Töne (*.wav *.oga *.ogg *.flac);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>Press the keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Keypad: digits typed here are played to the other side</source>
        <translation>Tastenfeld: Hier eingegebene Ziffern hört die Gegenseite als Töne</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Type or click the keys to send</source>
        <translation>Tasten zum Senden tippen oder anklicken</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Outgoing line</source>
        <translation>Leitung nach außen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Usual line</source>
        <translation>Übliche Leitung</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lists.py"/>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Add contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export contacts…</source>
        <translation>Kontakte exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import calls…</source>
        <translation>Anrufe importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export calls…</source>
        <translation>Anrufe exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Snooze</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>About Busylamp</source>
        <translation>Über Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>Busylamp · Demo</source>
        <translation>Busylamp · Demo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>The settings could not be saved: %1</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>MyState</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb on</source>
        <translation>Nicht stören ein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb off</source>
        <translation>Nicht stören aus</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Forwarding…</source>
        <translation>Rufumleitung…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail</source>
        <translation>Mailbox anrufen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail · %n new</source>
        <translation>
            <numerusform>Mailbox anrufen · %n neue</numerusform>
            <numerusform>Mailbox anrufen · %n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/note_edit.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteMoment</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note on a call</source>
        <translation>Notiz zu einem Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit note %1</source>
        <translation>Notiz %1 bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete note %1</source>
        <translation>Notiz %1 löschen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>A number, as you would type or copy it</source>
        <translation>Eine Nummer, wie Sie sie tippen oder kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Try a number</source>
        <translation>Eine Nummer ausprobieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>What would be dialled</source>
        <translation>Was gewählt würde</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Home</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Two letters, such as DE. Empty: as the system says (%1).</source>
        <translation>Zwei Buchstaben, etwa DE. Leer: wie das System sagt (%1).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Area code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Put before numbers of my town: 030. Empty: they are dialled as written.</source>
        <translation>Kommt vor Nummern meines Orts: 030. Leer: Sie werden gewählt wie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Digits of an extension</source>
        <translation>Stellen einer Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of so many digits stay in the house: 2, 3, 4.</source>
        <translation>Nummern mit so vielen Stellen bleiben im Haus: 2, 3, 4.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For an outside line</source>
        <translation>Für die Amtsholung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled before each number outside the house: 0 or 9.</source>
        <translation>Wird vor jeder Nummer außer Haus gewählt: 0 oder 9.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For other countries</source>
        <translation>Für andere Länder</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled in the place of +: 00 or 011. Empty: + itself, where it can be sent.</source>
        <translation>Wird anstelle von + gewählt: 00 oder 011. Leer: das + selbst, wo es gesendet werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Always dial the country</source>
        <translation>Immer mit Landesvorwahl</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of my own country too: 0049 30 1234567 for 030 1234567.</source>
        <translation>Auch bei Nummern im eigenen Land: 0049 30 1234567 statt 030 1234567.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Emergency numbers need the outside line</source>
        <translation>Notrufe brauchen die Amtsholung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Ask your administrator. Off: 112 is dialled as 112.</source>
        <translation>Fragen Sie Ihre Administration. Aus: 112 wird als 112 gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules for numbers</source>
        <translation>Wählregeln</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dials</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>The first rule that fits the whole number is used. Number is a regular expression, for +49301234567 or as written; Dials may hold \1 for its first group. Empty: as usual.</source>
        <translation>Es gilt die erste Regel, die auf die ganze Nummer passt. Nummer ist ein regulärer Ausdruck, für +49301234567 oder wie geschrieben; Wählt darf \1 für seine erste Gruppe enthalten. Leer: wie üblich.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Outgoing lines</source>
        <translation>Leitungen nach außen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines to choose from</source>
        <translation>Leitungen zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines or sender numbers that your phone system offers by a prefix; chosen beside Call, for one call. The prefix takes the place of the one for an outside line.</source>
        <translation>Leitungen oder Absendernummern, die Ihre Telefonanlage über ein Präfix anbietet; neben „Anrufen“ für einen Anruf gewählt. Das Präfix tritt an die Stelle des Präfixes für die Amtsholung.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>Zeile %1: %2. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Write the lengths as numbers: 3, 4.</source>
        <translation>Schreiben Sie die Längen als Zahlen: 3, 4.</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Links to numbers</source>
        <translation>Links zu Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>A click on a link</source>
        <translation>Ein Klick auf einen Link</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Asks before it calls</source>
        <translation>Fragt, bevor angerufen wird</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls internal and national numbers</source>
        <translation>Ruft interne und nationale an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Three a minute at most go unasked. Codes, premium, emergency and foreign numbers, and those no table holds, always ask.</source>
        <translation>Höchstens drei in der Minute ohne Frage. Bei Codes, Sonderrufnummern, Notrufen, fremden Ländern und Nummern, die keine Tabelle kennt, wird immer gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>What I copied or selected</source>
        <translation>Was ich kopiert oder markiert habe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>The key that dials it</source>
        <translation>Die Taste, die es wählt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, Enter calls</source>
        <translation>Zeigt eine Karte, Enter ruft an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, then calls</source>
        <translation>Zeigt eine Karte, ruft dann an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls at once</source>
        <translation>Ruft sofort an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>So does the command busylamp dial --clipboard. Codes always ask.</source>
        <translation>Ebenso der Befehl busylamp dial --clipboard. Bei Codes wird immer gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Seconds until it calls</source>
        <translation>Sekunden bis zum Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>For the card that then calls: time to say no.</source>
        <translation>Für die Karte, die dann anruft: Zeit, Nein zu sagen.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration festgelegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>%1 must be a number between %2 and %3.</source>
        <translation>%1 muss eine Zahl zwischen %2 und %3 sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What to do, or a name</source>
        <translation>Aktion oder Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What can be done now</source>
        <translation>Was jetzt möglich ist</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Parked calls</source>
        <translation>Geparkte Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>PARKED</source>
        <translation>GEPARKT</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>%1 von %2 zurückholen</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>The history could not be changed, nothing is lost: %1. Try again.</source>
        <translation>Die Anrufliste konnte nicht geändert werden, nichts ist verloren: %1. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all calls?</source>
        <translation>Alle Anrufe löschen?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>All calls and the notes on them are deleted for good. Contacts stay.</source>
        <translation>Alle Anrufe und die Notizen dazu werden endgültig gelöscht. Kontakte bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Your colleagues appear when you have signed in to the phone system; contacts are added or imported from the menu.</source>
        <translation>Noch niemand hier. Ihre Kollegen erscheinen, sobald Sie sich an der Telefonanlage angemeldet haben; Kontakte fügen Sie im Menü hinzu oder importieren sie dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody is called that. Enter a number to call it.</source>
        <translation>Niemand heißt so. Geben Sie eine Nummer ein, um sie anzurufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody you know has this number.</source>
        <translation>Niemand, den Sie kennen, hat diese Nummer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues appear in a moment: the phone system is being asked.</source>
        <translation>Kollegen erscheinen gleich: Die Telefonanlage wird gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>The phone system shows no colleague's lamp to this user. Contacts are added or imported from the menu.</source>
        <translation>Die Telefonanlage zeigt diesem Benutzer keine Lampe von Kollegen. Kontakte werden im Menü hinzugefügt oder importiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Colleagues appear when the phone system is connected; contacts are added or imported from the menu.</source>
        <translation>Noch niemand hier. Kollegen erscheinen, sobald die Telefonanlage verbunden ist; Kontakte fügen Sie im Menü hinzu oder importieren sie dort.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
</context>
<context>
    <name>PersonMenus</name>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to contacts…</source>
        <translation>Zu Kontakten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Pick up</source>
        <translation>Heranholen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer my call here…</source>
        <translation>Mein Gespräch hierhin weitergeben…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert it here…</source>
        <translation>Hierhin umleiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer %1 here…</source>
        <translation>%1 hierhin weitergeben…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert %1 here…</source>
        <translation>%1 hierhin umleiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Don't tell me when free</source>
        <translation>Nicht melden, wenn frei</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Tell me when free</source>
        <translation>Melden, wenn frei</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb and forwarding</source>
        <translation>Nicht stören und Rufumleitung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of</source>
        <translation>Codes von</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What is recognised</source>
        <translation>Was erkannt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Grandstream UCM</source>
        <translation>Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>FreePBX</source>
        <translation>FreePBX</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Only my own below</source>
        <translation>Nur meine eigenen unten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>A UCM and FreePBX are recognised by what they offer. On another phone system nothing is switched from here until you enter its codes.</source>
        <translation>Eine UCM und FreePBX werden an dem erkannt, was sie anbieten. Bei einer anderen Telefonanlage wird von hier aus nichts geschaltet, bis Sie ihre Codes eingeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By its code</source>
        <translation>Mit ihrem Code</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>In its database</source>
        <translation>In ihrer Datenbank</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Not from here</source>
        <translation>Nicht von hier aus</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb is switched</source>
        <translation>„Nicht stören“ schalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By code: the phone system dials the code for you, and no phone rings. The database can be written only by an AMI user with the privilege “system”.</source>
        <translation>Mit Code: Die Telefonanlage wählt den Code für Sie, und kein Telefon klingelt. In die Datenbank schreiben kann nur ein AMI-Benutzer mit dem Recht „system“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Forwarding is switched</source>
        <translation>Rufumleitung schalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of my phone system</source>
        <translation>Codes meiner Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Database key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature is one of %1. On may hold {number}, where calls are sent to: *72{number}. The key, such as CF/{extension}, lets the state be read. These come before the codes chosen above.</source>
        <translation>Funktion ist eines von %1. Ein darf {number} enthalten, wohin Anrufe gehen: *72{number}. Mit dem Schlüssel, etwa CF/{extension}, lässt sich der Zustand lesen. Sie gelten vor den oben gewählten Codes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>Zeile %1: %2. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>there is no feature of this name</source>
        <translation>eine Funktion dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>My mailbox</source>
        <translation>Meine Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Empty: my extension. With its context, if that is another: 1000@sales.</source>
        <translation>Leer: meine Nebenstelle. Mit ihrem Kontext, wenn es ein anderer ist: 1000@sales.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Number of the voicemail</source>
        <translation>Nummer der Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What my phone calls to hear messages. Empty: it is not called from here.</source>
        <translation>Was mein Telefon anruft, um Nachrichten zu hören. Leer: Von hier aus wird sie nicht angerufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking lot</source>
        <translation>Parkzone</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>The name of another lot than the usual one. Empty: the usual one.</source>
        <translation>Der Name einer anderen Parkzone als der üblichen. Leer: die übliche.</translation>
    </message>
</context>
<context>
    <name>PopupCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/question.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>My queues</source>
        <translation>Meine Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>My queues</source>
        <translation>Meine Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues to log in to</source>
        <translation>Warteschlangen zum Anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, with commas between: 6500, 6501. Queues you are in already need not be named.</source>
        <translation>Ihre Namen in der Telefonanlage, mit Kommas dazwischen: 6500, 6501. Warteschlangen, in denen Sie schon sind, brauchen Sie nicht zu nennen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>What a queue calls for me</source>
        <translation>Was eine Warteschlange für mich anruft</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Empty: as the queue's other members are written. {device} is your phone, as in PJSIP/1000; {extension} your number: Local/{extension}@from-queue/n.</source>
        <translation>Leer: wie die anderen Mitglieder der Warteschlange geschrieben sind. {device} ist Ihr Telefon, wie in PJSIP/1000; {extension} Ihre Nummer: Local/{extension}@from-queue/n.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Numbers of queues</source>
        <translation>Nummern der Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>To move a waiting caller there, where a queue is not called by its name: support=6500, sales=6501.</source>
        <translation>Um einen wartenden Anrufer dorthin zu geben, wo eine Warteschlange nicht unter ihrem Namen angerufen wird: support=6500, sales=6501.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reasons to choose from</source>
        <translation>Gründe zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Others see the reason in their queues.</source>
        <translation>Andere sehen den Grund in ihren Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>“%1” has signs that can't be sent. Nothing was changed yet.</source>
        <translation>„%1“ hat Zeichen, die nicht gesendet werden können. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>When a queue calls for help</source>
        <translation>Wann eine Warteschlange um Hilfe ruft</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From so many callers on. 0: never.</source>
        <translation>Ab so vielen Anrufern. 0: nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From a wait of so many seconds on. 0: never.</source>
        <translation>Ab einer Wartezeit von so vielen Sekunden. 0: nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by callers</source>
        <translation>Warnung nach Anrufern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by callers</source>
        <translation>Alarm nach Anrufern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by the longest wait</source>
        <translation>Warnung nach längster Wartezeit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by the longest wait</source>
        <translation>Alarm nach längster Wartezeit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues on the wallboard</source>
        <translation>Warteschlangen auf der Wandanzeige</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, in this order. Empty: yours; all, where you are in none.</source>
        <translation>Ihre Namen in der Telefonanlage, in dieser Reihenfolge. Leer: Ihre; alle, wenn Sie in keiner sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues of your phone system: %1</source>
        <translation>Warteschlangen Ihrer Telefonanlage: %1</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>waiting at place %1</source>
        <translation>wartet auf Platz %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>The phone system has no queues.</source>
        <translation>Die Telefonanlage hat keine Warteschlangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>No queue and nobody in one has that.</source>
        <translation>Keine Warteschlange und niemand darin passt dazu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues are shown when you have signed in to the phone system.</source>
        <translation>Warteschlangen erscheinen, sobald Sie sich an der Telefonanlage angemeldet haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Reading the queues…</source>
        <translation>Die Warteschlangen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Not connected to the phone system. Queues are shown when it is.</source>
        <translation>Nicht mit der Telefonanlage verbunden. Warteschlangen erscheinen, sobald sie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>This AMI user may not see queues. Ask your administrator for the privilege “agent”.</source>
        <translation>Dieser AMI-Benutzer darf keine Warteschlangen sehen. Bitten Sie Ihre Administration um das Recht „agent“.</translation>
    </message>
</context>
<context>
    <name>QueuesTab</name>
    <message>
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>%n waiting in my queues</source>
        <translation>
            <numerusform>%n wartet in meinen Warteschlangen</numerusform>
            <numerusform>%n warten in meinen Warteschlangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseLine</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Busylamp {new} is there.</source>
        <translation>Busylamp {new} ist da.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>You have {old}.</source>
        <translation>Sie haben {old}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Show its page</source>
        <translation>Seite zeigen</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Nothing yet. Add begins a row.</source>
        <translation>Noch nichts. „Hinzufügen“ beginnt eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>ScreenPopPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Screen pops</source>
        <translation>Kundenseiten (Screen-Pop)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>No page yet. Add begins one.</source>
        <translation>Noch keine Seite. „Hinzufügen“ beginnt eine.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Copy it, open nothing</source>
        <translation>Kopieren, nichts öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it rings</source>
        <translation>Wenn es klingelt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is answered</source>
        <translation>Wenn angenommen wird</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is over</source>
        <translation>Wenn das Gespräch vorbei ist</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Only by its button</source>
        <translation>Nur mit der Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When the phone system tells an event</source>
        <translation>Wenn die Telefonanlage ein Ereignis meldet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Calls to me</source>
        <translation>Anrufe an mich</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>My own calls</source>
        <translation>Meine eigenen Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From anywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>With colleagues</source>
        <translation>Mit Kollegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Through a queue</source>
        <translation>Aus einer Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Which calls</source>
        <translation>Welche Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Numbers that begin with</source>
        <translation>Nummern, die beginnen mit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From where</source>
        <translation>Woher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Opens a page of your customer database for a call. In the address, behind the host: {number} {e164} {name} {queue} {called} {uniqueid}; for an event its own headers. Nothing opens during a snooze.</source>
        <translation>Öffnet zu einem Anruf eine Seite Ihrer Kundendatenbank. In der Adresse, hinter dem Host: {number} {e164} {name} {queue} {called} {uniqueid}; bei einem Ereignis dessen eigene Felder. Während der Ruhe öffnet sich nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Pages that open for a call</source>
        <translation>Seiten, die zu einem Anruf öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Open in CRM</source>
        <translation>Im CRM öffnen</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>My extension</source>
        <translation>Meine Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sit down at another phone: calls and lamps are then those of its extension. Contacts and history stay.</source>
        <translation>Setzen Sie sich an ein anderes Telefon: Anrufe und Lampen sind dann die seiner Nebenstelle. Kontakte und Anrufliste bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>The phone named in the settings, %1, is no longer rung.</source>
        <translation>Das in den Einstellungen genannte Telefon %1 wird nicht mehr angerufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>You are in a call. End it first, then change your extension.</source>
        <translation>Sie sind im Gespräch. Beenden Sie es, dann wechseln Sie die Nebenstelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>An extension has digits only, * and # at most.</source>
        <translation>Eine Nebenstelle hat nur Ziffern, höchstens noch * und #.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>No setting is called “%1”.</source>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Keys that work in every program</source>
        <translation>Tasten, die in jedem Programm wirken</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Call what I copied or selected</source>
        <translation>Anrufen, was ich kopiert oder markiert habe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>A card shows the number first; Enter calls it.</source>
        <translation>Eine Karte zeigt erst die Nummer; Enter ruft sie an.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hide the pop-ups</source>
        <translation>Pop-ups ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The calls go on ringing.</source>
        <translation>Die Anrufe klingeln weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use other keys</source>
        <translation>Andere Tasten verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The demo takes no keys of the desktop.</source>
        <translation>Die Demo belegt keine Tasten der Arbeitsumgebung.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Your desktop decides which keys these are; it may have asked you. What is set here is a proposal.</source>
        <translation>Ihre Arbeitsumgebung entscheidet, welche Tasten das sind; vielleicht hat sie Sie gefragt. Was hier steht, ist ein Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Click a field and press the keys. Backspace takes none, Esc leaves all as it was.</source>
        <translation>Klicken Sie in ein Feld und drücken Sie die Tasten. Die Rücktaste belegt keine, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use %1, which is free</source>
        <translation>%1 verwenden, das ist frei</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connect to your phone system</source>
        <translation>Mit der Telefonanlage verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Your administrator set what can't be changed here.</source>
        <translation>Was sich hier nicht ändern lässt, hat Ihre Administration festgelegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>What the test found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Replace the trusted certificate</source>
        <translation>Vertrautes Zertifikat ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>AMI user</source>
        <translation>AMI-Benutzer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>My extension</source>
        <translation>Meine Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Administration festgelegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Leave it empty to use the one that is kept</source>
        <translation>Leer lassen: das gespeicherte wird verwendet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is trusted for this address from now on.</source>
        <translation>Dem Zertifikat wird ab jetzt für diese Adresse vertraut.</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb is on: switch it off</source>
        <translation>„Nicht stören“ ist ein: ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Calls go to %1: change it</source>
        <translation>Anrufe gehen an %1: ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>New messages: %1. Call the voicemail</source>
        <translation>Neue Nachrichten: %1. Mailbox anrufen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/setup_step.py"/>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Address that tells of them</source>
        <translation>Adresse, die davon erzählt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Empty: nobody is asked. Else it is asked at the start and once a day over https, and a newer version is told here once. Nothing is downloaded.</source>
        <translation>Leer: niemand wird gefragt. Sonst wird sie beim Start und einmal am Tag über https gefragt, und eine neuere Version wird einmal genannt. Heruntergeladen wird nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>Die Demo ändert nichts an diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Open %1 links</source>
        <translation>%1-Links öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>For half an hour, what the phone system sends is written down too: names and numbers masked, never the password. It ends by itself. Save diagnostics shows the log.</source>
        <translation>Eine halbe Stunde lang wird auch mitgeschrieben, was die Telefonanlage sendet: Namen und Nummern verfremdet, nie das Passwort. Es endet von selbst. „Diagnose speichern“ zeigt das Protokoll.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Write a detailed log</source>
        <translation>Ausführliches Protokoll schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>A click shows the number first; nothing is called unasked.</source>
        <translation>Ein Klick zeigt erst die Nummer; nichts wird ungefragt angerufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Switching this on offers Busylamp; then choose it in the system's settings for default apps. Opened now by: %1</source>
        <translation>Eingeschaltet bietet sich Busylamp an; wählen Sie es dann in den Einstellungen des Systems unter den Standard-Apps. Jetzt geöffnet von: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Opened now by %1. Switching this on takes its place; switching it off gives it back.</source>
        <translation>Jetzt geöffnet von %1. Einschalten tritt an dessen Stelle; Ausschalten gibt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>No program opens them now.</source>
        <translation>Kein Programm öffnet sie jetzt.</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert %1</source>
        <translation>%1 umleiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer %1</source>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>%1: %2. Go on anyway?</source>
        <translation>%1: %2. Trotzdem?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer anyway</source>
        <translation>Trotzdem weitergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask anyway</source>
        <translation>Trotzdem fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert anyway</source>
        <translation>Trotzdem umleiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer now</source>
        <translation>Jetzt weitergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>To voicemail</source>
        <translation>An die Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Busylamp · Wallboard</source>
        <translation>Busylamp · Wandanzeige</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Not connected to the phone system.</source>
        <translation>Nicht mit der Telefonanlage verbunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>None of the queues chosen in the settings is there.</source>
        <translation>Keine der in den Einstellungen gewählten Warteschlangen ist da.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>No queues to show yet.</source>
        <translation>Noch keine Warteschlangen zu zeigen.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Straight to the phone system (AMI)</source>
        <translation>Direkt zur Telefonanlage (AMI)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Through a relay of your company</source>
        <translation>Über ein Relais Ihrer Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Key of this desk</source>
        <translation>Schlüssel dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the key of this desk to sign in.</source>
        <translation>Geben Sie zum Anmelden den Schlüssel dieses Arbeitsplatzes ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the password of %1 to sign in.</source>
        <translation>Geben Sie zum Anmelden das Passwort von %1 ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these, and has a key for each desk.</source>
        <translation>Ihre Administration kann Ihnen das sagen und hat für jeden Arbeitsplatz einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these. They make an AMI user for Busylamp: on a Grandstream UCM under Value-added Features, AMI.</source>
        <translation>Ihre Administration kann Ihnen das sagen. Sie legt für Busylamp einen AMI-Benutzer an: auf einer Grandstream UCM unter Value-added Features, AMI.</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pick up</source>
        <translation>Heranholen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Transfer</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Divert</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pause recording</source>
        <translation>Aufnahme pausieren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Resume recording</source>
        <translation>Aufnahme fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Answered by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>handed over by %1</source>
        <translation>übergeben von %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>handed over to %1</source>
        <translation>übergeben an %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>not called back yet</source>
        <translation>noch nicht zurückgerufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Calls between %1 and %2 may be missing</source>
        <translation>Zwischen %1 und %2 können Anrufe fehlen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>rang %1</source>
        <translation>%1 geklingelt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Asking %1</source>
        <translation>Rückfrage: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Call which number?</source>
        <translation>Welche Nummer anrufen?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call this number?</source>
        <translation>Diese Nummer anrufen?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you copied or selected</source>
        <translation>Aus dem, was Sie kopiert oder markiert haben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a command</source>
        <translation>Aus einem Befehl</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a link</source>
        <translation>Aus einem Link</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you dropped here</source>
        <translation>Aus dem, was Sie hier abgelegt haben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>international</source>
        <translation>international</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>emergency number</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>premium number</source>
        <translation>Sonderrufnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>code of the phone system</source>
        <translation>Code der Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This is a code: it can divert your calls or change your phone. Call it only if you know what it does.</source>
        <translation>Das ist ein Code: Er kann Ihre Anrufe umleiten oder Ihr Telefon umstellen. Rufen Sie ihn nur an, wenn Sie wissen, was er tut.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls to this number can be expensive.</source>
        <translation>Anrufe bei dieser Nummer können teuer sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This calls the emergency services.</source>
        <translation>Das ruft den Notdienst an.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>dials %1</source>
        <translation>wählt %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>by %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>without extension %1</source>
        <translation>ohne Durchwahl %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>emergency number</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>premium number, it may cost a lot</source>
        <translation>Sonderrufnummer, kann viel kosten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>code of the phone system</source>
        <translation>Code der Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>%1 von %2 zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../desktop/busylamp/ui/models/people.py"/>
        <source>you are told when free</source>
        <translation>Meldung, sobald frei</translation>
    </message>
</context>
<context>
    <name>popup</name>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>Your choice could not be kept: %1</source>
        <translation>Ihre Auswahl konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call for %2 from %1</source>
        <translation>Eingehender Anruf für %2 von %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call from %1</source>
        <translation>Eingehender Anruf von %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>caller's own name</source>
        <translation>Name laut Anrufer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>waited %1</source>
        <translation>%1 gewartet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>handed over by %1</source>
        <translation>übergeben von %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>You called %1</source>
        <translation>Ihr Anruf %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Last call %1</source>
        <translation>Letzter Anruf %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Show members</source>
        <translation>Mitglieder zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>End this pause</source>
        <translation>Diese Pause beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Move to the front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>You are in no queue</source>
        <translation>Sie sind in keiner Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Taking calls</source>
        <translation>Nimmt Anrufe an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pause all</source>
        <translation>Überall Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End all pauses</source>
        <translation>Alle Pausen beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to all</source>
        <translation>Überall anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of all</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Change the reason</source>
        <translation>Grund ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging in…</source>
        <translation>Wird angemeldet…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging out…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pausing…</source>
        <translation>Pause beginnt…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Ending the pause…</source>
        <translation>Pause endet…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>On a queue call</source>
        <translation>Bedient Anrufer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n von %1 frei</numerusform>
            <numerusform>%n von %1 frei</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n paused</source>
        <translation>
            <numerusform>%n in Pause</numerusform>
            <numerusform>%n in Pause</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in %2 s</source>
        <translation>%1 % in %2 s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in time</source>
        <translation>%1 % rechtzeitig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln served</source>
        <translation>
            <numerusform>%Ln bedient</numerusform>
            <numerusform>%Ln bedient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln gave up</source>
        <translation>
            <numerusform>%Ln aufgelegt</numerusform>
            <numerusform>%Ln aufgelegt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Incoming calls</source>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Screen pops</source>
        <translation>Kundenseiten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Links and copied numbers</source>
        <translation>Links und kopierte Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>snooze</name>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Show calls again</source>
        <translation>Anrufe wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Until tomorrow, %1</source>
        <translation>Bis morgen, %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>For 30 minutes</source>
        <translation>30 Minuten lang</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Calls not shown until %1</source>
        <translation>Anrufe werden bis %1 nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <source>The file needs more memory than an import may take.</source>
        <translation>Die Datei braucht mehr Speicher, als ein Import nehmen darf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: {why}.</source>
        <translation>Die Datei kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>The least this user needs in manager.conf (not for a UCM)</source>
        <translation>Das Mindeste, was dieser Benutzer in manager.conf braucht (nicht für eine UCM)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>Paste it over the user's section, put the secret in, then: manager reload. Recording on Asterisk needs “system” for writing besides, which gives much more.</source>
        <translation>Ersetzen Sie damit den Abschnitt des Benutzers, setzen Sie das Passwort ein, dann: manager reload. Aufnehmen braucht bei Asterisk zusätzlich „system“ zum Schreiben, was viel mehr erlaubt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 12 or 13</source>
        <translation>Asterisk 12 oder 13</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 16, or a Grandstream UCM</source>
        <translation>Asterisk 16 oder eine Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On the UCM: Value-added Features › AMI, edit the user, Privilege: “{name}”.</source>
        <translation>Auf der UCM: Value-added Features › AMI, den Benutzer bearbeiten, Privilege: „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, in the user's section: add “{name}” to “{way} =”.</source>
        <translation>In manager.conf, im Abschnitt des Benutzers: „{name}“ bei „{way} =“ hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI. The Username has 8 characters or more; the Password has 6 or more, with a digit and a letter or special character; an empty list of Permitted IP(s) refuses everybody.</source>
        <translation>Auf einer UCM: Value-added Features › AMI. Der Username hat mindestens 8 Zeichen; das Password mindestens 6, mit einer Ziffer und einem Buchstaben oder Sonderzeichen; eine leere Liste Permitted IP(s) lehnt alle ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf: the section of the user, its “secret”, and “permit” behind “deny”.</source>
        <translation>In manager.conf: der Abschnitt des Benutzers, sein „secret“, und „permit“ hinter „deny“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI › AMI Settings, TLS Enable (port 5039).</source>
        <translation>Auf einer UCM: Value-added Features › AMI › AMI Settings, TLS Enable (Port 5039).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, under [general]: “tlsenable = yes” and “tlscertfile”.</source>
        <translation>In manager.conf, unter [general]: „tlsenable = yes“ und „tlscertfile“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>{page} Elsewhere: {file}</source>
        <translation>{page} Anderswo: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted, and {peer} is a public address</source>
        <translation>Die Verbindung ist unverschlüsselt, und {peer} ist eine öffentliche Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted</source>
        <translation>Die Verbindung ist unverschlüsselt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one of the relay's server, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}. Vergleichen Sie ihn mit dem des Servers des Relais, vertrauen Sie ihm dann im Fenster von Busylamp oder setzen Sie pbx.pin = „{pin}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one on the phone system, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}. Vergleichen Sie es mit dem auf der Telefonanlage, vertrauen Sie ihm dann im Fenster von Busylamp oder setzen Sie pbx.pin = „{pin}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate ended on {day}</source>
        <translation>Das Zertifikat ist am {day} abgelaufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>nobody vouches for it</source>
        <translation>niemand bürgt dafür</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is not trusted: {problem}</source>
        <translation>Dem Zertifikat wird nicht vertraut: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{title} ({facts})</source>
        <translation>{title} ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>no subject</source>
        <translation>kein Inhaber</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{subject}, until {day}</source>
        <translation>{subject}, bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>No secure connection could be made ({detail})</source>
        <translation>Es kam keine sichere Verbindung zustande ({detail})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks plain AMI, and was spoken to in TLS</source>
        <translation>Port {port} spricht unverschlüsseltes AMI und wurde in TLS angesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>A web server answers on port {port}</source>
        <translation>Auf Port {port} antwortet ein Webserver</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks neither TLS nor AMI</source>
        <translation>Port {port} spricht weder TLS noch AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with a certificate this computer trusts ({facts})</source>
        <translation>{version}, mit einem Zertifikat, dem dieser Computer vertraut ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with the pinned certificate ({facts})</source>
        <translation>{version}, mit dem vertrauten Zertifikat ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>In manager.conf, in the user's section: take them out of “read =” and “write =”.</source>
        <translation>In manager.conf, im Abschnitt des Benutzers: nehmen Sie sie aus „read =“ und „write =“ heraus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>Value-added Features › AMI, edit the user: choose single privileges, not “all” and no “Special Command”.</source>
        <translation>Value-added Features › AMI, den Benutzer bearbeiten: einzelne Rechte wählen, nicht „all“ und kein „Special Command“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>This user may do more than Busylamp needs (“{names}”)</source>
        <translation>Dieser Benutzer darf mehr, als Busylamp braucht („{names}“)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>call transfer</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>attended transfer</source>
        <translation>Weitergeben mit Rückfrage</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>joining and pausing in queues</source>
        <translation>Anmelden und Pause in Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>system, on a UCM call</source>
        <translation>system, auf einer UCM call</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>keys during a call</source>
        <translation>Tasten während eines Gesprächs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n extensions</source>
        <translation>
            <numerusform>%n Nebenstelle</numerusform>
            <numerusform>%n Nebenstellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>{action} (privilege “{right}”)</source>
        <translation>{action} (Recht „{right}“)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under Value-added Features › AMI, if wanted.</source>
        <translation>Diesem Benutzer nicht angeboten: {parts}. Bei Bedarf vergeben unter Value-added Features › AMI.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under “write =” in manager.conf, if wanted.</source>
        <translation>Diesem Benutzer nicht angeboten: {parts}. Bei Bedarf vergeben unter „write =“ in manager.conf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n queues</source>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no queues</source>
        <translation>keine Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no voicemail</source>
        <translation>keine Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail ({count} new)</source>
        <translation>Mailbox ({count} neu)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking slots {first} to {last}</source>
        <translation>Parkplätze {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>{greeting} ({age})</source>
        <translation>{greeting} ({age})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Something else than AMI answers on port {port}</source>
        <translation>Auf Port {port} antwortet etwas anderes als AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Port {port} speaks TLS, and was spoken to in plain</source>
        <translation>Port {port} spricht TLS und wurde unverschlüsselt angesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Nothing is said on port {port}</source>
        <translation>Auf Port {port} wird nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>An MD5 login is not offered: the password would cross the network in clear</source>
        <translation>Eine Anmeldung mit MD5 wird nicht angeboten: das Passwort ginge lesbar durchs Netz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>{events} events/s, {size} kB/s; {share} concerned you</source>
        <translation>{events} Ereignisse/s, {size} kB/s; {share} betrafen Sie</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>Nothing came meanwhile.</source>
        <translation>Inzwischen kam nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>A filter on the phone system that keeps away the kinds Busylamp never reads would save {kinds} of the events and {size} of the bytes.</source>
        <translation>Ein Filter auf der Telefonanlage, der fernhält, was Busylamp nie liest, würde {kinds} der Ereignisse und {size} der Bytes sparen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>%n extensions have a lamp</source>
        <translation>
            <numerusform>%n Nebenstelle hat eine Lampe</numerusform>
            <numerusform>%n Nebenstellen haben eine Lampe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system lists no hints; lamps stay dark.</source>
        <translation>Die Telefonanlage nennt keine Hints; die Lampen bleiben dunkel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system shows no state of extension {number}</source>
        <translation>Die Telefonanlage zeigt keinen Zustand der Nebenstelle {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>device not told</source>
        <translation>Gerät nicht genannt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Extension {number} ({phones}): {state}</source>
        <translation>Nebenstelle {number} ({phones}): {state}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>signed in from {places}</source>
        <translation>angemeldet von {places}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} knows extension {number}</source>
        <translation>Kontext {context} kennt die Nebenstelle {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>another context</source>
        <translation>einem anderen Kontext</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} does not know extension {number}; its hint stands in {hinted}</source>
        <translation>Kontext {context} kennt die Nebenstelle {number} nicht; ihr Hint steht in {hinted}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Nobody knows {host}</source>
        <translation>Niemand kennt {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is {shown}</source>
        <translation>{host} ist {shown}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is an address</source>
        <translation>{host} ist eine Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used</source>
        <translation>{where} ist nicht nutzbar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used ({detail})</source>
        <translation>{where} ist nicht nutzbar ({detail})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Reached {where} in {time}, from {own}</source>
        <translation>{where} in {time} erreicht, von {own}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>call numbers</source>
        <translation>Nummern anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>hang up</source>
        <translation>auflegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>hand calls over</source>
        <translation>Anrufe übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>What is kept is no key of a desk</source>
        <translation>Was gespeichert ist, ist kein Schlüssel eines Arbeitsplatzes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} took this desk's key in {time}</source>
        <translation>{where} hat den Schlüssel dieses Arbeitsplatzes in {time} angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{title}, TLS ({facts})</source>
        <translation>{title}, TLS ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay serves extension {number}</source>
        <translation>Das Relais bedient die Nebenstelle {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not serve extension {number} now</source>
        <translation>Das Relais bedient die Nebenstelle {number} gerade nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not let this desk {verb}</source>
        <translation>Das Relais lässt diesen Arbeitsplatz dies nicht tun: {verb}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay lets this desk call, hang up and hand calls over</source>
        <translation>Das Relais lässt diesen Arbeitsplatz anrufen, auflegen und Anrufe übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the calls under way</source>
        <translation>laufende Gespräche sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the state of the phones</source>
        <translation>den Zustand der Telefone sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no call can be asked for</source>
        <translation>kein Anruf kann verlangt werden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is told of calls</source>
        <translation>Diesem Benutzer werden Anrufe gemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is not told of calls</source>
        <translation>Diesem Benutzer werden keine Anrufe gemeldet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of queues shows when somebody calls one</source>
        <translation>Ob diesem Benutzer Warteschlangen gemeldet werden, zeigt sich beim nächsten Anruf bei einer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may place calls</source>
        <translation>Dieser Benutzer darf anrufen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not place calls</source>
        <translation>Dieser Benutzer darf nicht anrufen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may hang up, see calls under way and the state of the phones</source>
        <translation>Dieser Benutzer darf auflegen, laufende Gespräche und den Zustand der Telefone sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not {actions}</source>
        <translation>Dieser Benutzer darf nicht: {actions}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>{before}, nor {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of calls could not be asked ({why})</source>
        <translation>Ob diesem Benutzer Anrufe gemeldet werden, konnte nicht gefragt werden ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>It needs the privilege “call” for reading, and “agent” for queues. Call your own phone once and look.</source>
        <translation>Es braucht das Recht „call“ zum Lesen, für Warteschlangen „agent“. Rufen Sie einmal Ihr eigenes Telefon an und sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Signed in as {user}</source>
        <translation>Angemeldet als {user}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Not signed in as {user}</source>
        <translation>Nicht angemeldet als {user}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>This computer's address is {own} as seen from here; behind a router that translates addresses the phone system sees the router's.</source>
        <translation>Die Adresse dieses Computers ist von hier aus {own}; hinter einem Router, der Adressen umsetzt, sieht die Telefonanlage die des Routers.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>“{user}” is shorter than a user of a UCM can be.</source>
        <translation>„{user}“ ist kürzer, als ein Benutzer einer UCM sein kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} is not offered here</source>
        <translation>{name} wird hier nicht angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name}: no answer</source>
        <translation>{name}: keine Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} answers {word}: {said}</source>
        <translation>{name} antwortet {word}: {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>Please report this line: nobody has written down what the action expects.</source>
        <translation>Melden Sie diese Zeile: Niemand hat aufgeschrieben, was die Aktion erwartet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it uses up what an import may take.</source>
        <translation>Die Datei kann nicht gelesen werden: Sie verbraucht, was ein Import nehmen darf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it takes too long.</source>
        <translation>Die Datei kann nicht gelesen werden: Es dauert zu lange.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/phrases.py"/>
        <source>{before} {after}</source>
        <translation>{before} {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/phrases.py"/>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/chords.py"/>
        <source>must be keys such as Ctrl+Alt+D or F9</source>
        <translation>muss aus Tasten wie Ctrl+Alt+D oder F9 bestehen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/chords.py"/>
        <source>needs Ctrl, Alt or Meta, or nobody could type that key any more</source>
        <translation>braucht Ctrl, Alt oder Meta, sonst könnte niemand mehr diese Taste tippen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>{name} must have up to 16 of the signs 0-9 * #</source>
        <translation>{name} darf höchstens 16 der Zeichen 0-9 * # haben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>on must hold {number}: where calls are forwarded to</source>
        <translation>on muss {number} enthalten: wohin Anrufe umgeleitet werden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>key must be like CF/{extension}</source>
        <translation>key muss sein wie CF/{extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>value must be one word</source>
        <translation>value muss ein Wort sein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file can't be read ({why}). It was left as it is.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden ({why}). Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was left where it is.</source>
        <translation>Die Einstellungsdatei ist beschädigt ({why}). Sie blieb, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was kept as {name}.</source>
        <translation>Die Einstellungsdatei ist beschädigt ({why}). Sie wurde als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>There is no usable backup; the defaults are used.</source>
        <translation>Es gibt keine brauchbare Sicherung; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The backup is used.</source>
        <translation>Die Sicherung wird benutzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can't be read ({why})</source>
        <translation>kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no TOML ({why})</source>
        <translation>ist kein TOML ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>Policy: {problem}</source>
        <translation>Richtlinie: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can be changed by others than the administrator</source>
        <translation>kann von anderen als dem Administrator geändert werden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is larger than 1 MiB</source>
        <translation>ist größer als 1 MiB</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>The policy file {path} {why}. It is not used.</source>
        <translation>Die Richtliniendatei {path} {why}. Sie wird nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is neither a table nor “locked”; it was left alone.</source>
        <translation>{name} ist weder eine Tabelle noch „locked“; es blieb unbeachtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} {problem}; it is not preset.</source>
        <translation>{name} {problem}; es wird nicht vorgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the login name, and “{user}” has signs that can't stand there</source>
        <translation>will den Anmeldenamen, und „{user}“ hat Zeichen, die dort nicht stehen können</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the extension, and [extensions] has none for “{user}”</source>
        <translation>will die Nebenstelle, und [extensions] hat keine für „{user}“</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, and only {user} and {extension} are filled in there</source>
        <translation>hat {brace}, und nur {user} und {extension} werden dort eingesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, which is not filled in there</source>
        <translation>hat {brace}, was dort nicht eingesetzt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] is not a table of names and extensions; it was left alone.</source>
        <translation>[extensions] ist keine Tabelle von Namen und Nebenstellen; es blieb unbeachtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is no extension; it was left alone.</source>
        <translation>{name} ist keine Nebenstelle; es blieb unbeachtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] has {name} twice; the last is used.</source>
        <translation>[extensions] hat {name} zweimal; das letzte gilt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked must be a list of settings, like ["pbx.host", "numbers.*"].</source>
        <translation>locked muss eine Liste von Einstellungen sein, wie ["pbx.host", "numbers.*"].</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked: {name} is no setting; it was left alone.</source>
        <translation>locked: {name} ist keine Einstellung; es blieb unbeachtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>{name}: a password does not belong here, anybody can read this file. It was not used.</source>
        <translation>{name}: Ein Passwort gehört nicht hierher, jeder kann diese Datei lesen. Es wurde nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.host must be a name or an address alone, such as pbx.example.com.</source>
        <translation>pbx.host muss allein ein Name oder eine Adresse sein, etwa pbx.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.pin is of no use while pbx.tls is false.</source>
        <translation>pbx.pin nützt nichts, solange pbx.tls false ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>queues.numbers: {text} is no queue and its number, such as support=6500.</source>
        <translation>queues.numbers: {text} ist keine Warteschlange mit ihrer Nummer, etwa support=6500.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {problem}; it is left out.</source>
        <translation>{row}: {problem}; es wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} {problem}</source>
        <translation>{name} {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be an address that begins with https://</source>
        <translation>muss eine Adresse sein, die mit https:// beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url must begin with https:// or http:// and a host</source>
        <translation>url muss mit https:// oder http:// und einem Rechnernamen beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a user or a password before the host</source>
        <translation>url hat einen Benutzer oder ein Passwort vor dem Rechnernamen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace in its host</source>
        <translation>url hat eine Klammer im Rechnernamen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a name in braces that is not known</source>
        <translation>url hat einen Namen in Klammern, der nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace that lacks its other half</source>
        <translation>url hat eine Klammer, der die andere Hälfte fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has blanks, backslashes or control characters</source>
        <translation>url hat Leerzeichen, umgekehrte Schrägstriche oder Steuerzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url is too long</source>
        <translation>url ist zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not a table; its defaults are used.</source>
        <translation>[{name}] ist keine Tabelle; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not known and was left alone.</source>
        <translation>[{name}] ist unbekannt und blieb unbeachtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is not known and was left alone.</source>
        <translation>{name} ist unbekannt und blieb unbeachtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} {problem}; {shown} is used.</source>
        <translation>{name} {problem}; {shown} wird benutzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} must be a table; it is left out.</source>
        <translation>{name} muss eine Tabelle sein; es wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {name} is not known and was left alone.</source>
        <translation>{row}: {name} ist unbekannt und blieb unbeachtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a row of tables ([[{key}]])</source>
        <translation>muss eine Reihe von Tabellen sein ([[{key}]])</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has more than {most} entries</source>
        <translation>hat mehr als {most} Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be one of {values}</source>
        <translation>muss eines von diesen sein: {values}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be between {least} and {most}</source>
        <translation>muss zwischen {least} und {most} liegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has control characters or more than {most} signs</source>
        <translation>hat Steuerzeichen oder mehr als {most} Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has signs that the phone system would not take</source>
        <translation>hat Zeichen, die die Telefonanlage nicht nähme</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must have up to 8 of the signs {signs}</source>
        <translation>darf höchstens 8 der Zeichen {signs} haben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context, without blanks and commas</source>
        <translation>muss der Name eines Kontexts sein, ohne Leerzeichen und Kommas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context</source>
        <translation>muss der Name eines Kontexts sein</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a two-letter code of a country, such as DE</source>
        <translation>muss der Code eines Landes aus zwei Buchstaben sein, wie DE</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>pbx.pin is no SHA-256 fingerprint (64 hexadecimal digits); nothing is trusted until it is corrected.</source>
        <translation>pbx.pin ist kein SHA-256-Fingerabdruck (64 Hexadezimalziffern); nichts gilt als vertraut, bis er berichtigt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>only {most} rows are read</source>
        <translation>nur {most} Zeilen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: {why}.</source>
        <translation>Das ist keine Tabelle von Anrufen: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: its first row must name the columns {wanted}.</source>
        <translation>Das ist keine Tabelle von Anrufen: Ihre erste Zeile muss die Spalten {wanted} nennen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a text is too long</source>
        <translation>ein Text ist zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no {column}</source>
        <translation>{column} fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no {column} of a call</source>
        <translation>„{text}“ ist als {column} eines Anrufs unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no time like 2026-01-31 09:30:00+01:00</source>
        <translation>„{text}“ ist keine Zeit wie 2026-01-31 09:30:00+01:00</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no number of seconds</source>
        <translation>„{text}“ ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>a note is too long</source>
        <translation>eine Notiz ist zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>The first row must name the columns: at least “Name” and “Phone”.</source>
        <translation>Die erste Zeile muss die Spalten nennen: mindestens „Name“ und „Phone“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>This is no table of contacts: {why}.</source>
        <translation>Das ist keine Tabelle von Kontakten: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no name and no company</source>
        <translation>kein Name und keine Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no phone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>more than {most} numbers</source>
        <translation>mehr als {most} Nummern</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a spreadsheet cut “{text}” short: make the column text there and enter it again</source>
        <translation>eine Tabellenkalkulation hat „{text}“ gekürzt: dort die Spalte als Text einstellen und neu eintragen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>“{text}” is no phone number</source>
        <translation>„{text}“ ist keine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is larger than {most} MB.</source>
        <translation>Die Datei ist größer als {most} MB.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>not a readable vCard ({error})</source>
        <translation>keine lesbare vCard ({error})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>There is no vCard in this file.</source>
        <translation>In dieser Datei ist keine vCard.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Call what I copied or selected</source>
        <translation>Anrufen, was ich kopiert oder markiert habe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Show Busylamp</source>
        <translation>Busylamp zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hide the pop-ups of Busylamp</source>
        <translation>Die Pop-ups von Busylamp ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement has more than {most} signs</source>
        <translation>replacement hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement can't be used ({why})</source>
        <translation>replacement ist nicht nutzbar ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern must have 1 to {most} signs</source>
        <translation>pattern muss 1 bis {most} Zeichen haben</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is no regular expression ({why})</source>
        <translation>pattern ist kein regulärer Ausdruck ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is too costly: nested or too many repeats, or looking around</source>
        <translation>pattern ist zu aufwendig: verschachtelte oder zu viele Wiederholungen, oder es blickt umher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The damaged file was kept as {name}.</source>
        <translation>Die beschädigte Datei wurde als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} ({why})</source>
        <translation>{words} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay · the relay waits for the phone system</source>
        <translation>Mit dem Relais verbunden · das Relais wartet auf die Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} · {host}</source>
        <translation>{words} · {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · not encrypted</source>
        <translation>Verbunden mit {host} · unverschlüsselt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS, certificate pinned</source>
        <translation>Verbunden mit {host} · TLS, vertrautes Zertifikat</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS</source>
        <translation>Verbunden mit {host} · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · not encrypted</source>
        <translation>Über das Relais verbunden · nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS, certificate pinned</source>
        <translation>Über das Relais verbunden · TLS, Zertifikat festgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS</source>
        <translation>Über das Relais verbunden · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again</source>
        <translation>{why} · neuer Versuch läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again in {seconds} s</source>
        <translation>{why} · neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Available</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone not reachable</source>
        <translation>Telefon nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>State not known</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Calling</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller is waiting</source>
        <translation>Der Anrufer wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is not known whether this call is recorded</source>
        <translation>Ob dieses Gespräch aufgenommen wird, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not recorded</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording paused</source>
        <translation>Aufnahme pausiert</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered by somebody else</source>
        <translation>Von jemand anderem angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended while not connected</source>
        <translation>Ohne Verbindung beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended.</source>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number does not exist.</source>
        <translation>Diese Nummer gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number can't be reached.</source>
        <translation>Diese Nummer ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone was not signed in to the phone system.</source>
        <translation>Das Telefon war nicht an der Telefonanlage angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy.</source>
        <translation>Besetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody answered.</source>
        <translation>Niemand nahm ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined.</source>
        <translation>Der Anruf wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller gave up.</source>
        <translation>Der Anrufer gab auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Somebody else took the call.</source>
        <translation>Jemand anders nahm den Anruf an.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>All lines are busy. Try again in a moment.</source>
        <translation>Alle Leitungen sind besetzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The telephone network failed. Try again in a moment.</source>
        <translation>Das Telefonnetz hat versagt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone may not call this number. Ask your administrator.</source>
        <translation>Ihr Telefon darf diese Nummer nicht anrufen. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb was on.</source>
        <translation>Nicht stören war an.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is busy.</source>
        <translation>Ihr eigenes Telefon ist besetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined on your own phone.</source>
        <translation>Der Anruf wurde an Ihrem eigenen Telefon abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone was not picked up.</source>
        <translation>Ihr eigenes Telefon wurde nicht abgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is not signed in to the phone system.</source>
        <translation>Ihr eigenes Telefon ist nicht an der Telefonanlage angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You hung up.</source>
        <translation>Sie haben aufgelegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You handed the call over.</source>
        <translation>Sie haben das Gespräch übergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended while Busylamp was not connected.</source>
        <translation>Das Gespräch endete, während Busylamp nicht verbunden war.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended; the phone system did not say why.</source>
        <translation>Das Gespräch ist beendet; die Telefonanlage nannte keinen Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the state of the phones</source>
        <translation>Der Zustand der Telefone wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone system not reachable</source>
        <translation>Telefonanlage nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Is this your phone system?</source>
        <translation>Ist das Ihre Telefonanlage?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the phone system. Check its spelling.</source>
        <translation>Niemand kennt die Adresse der Telefonanlage. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system can't be reached. Check your network.</source>
        <translation>Die Telefonanlage ist nicht erreichbar. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens at that address and port. Check the port, and that AMI is switched on.</source>
        <translation>An dieser Adresse und diesem Port hört niemand zu. Prüfen Sie den Port und ob AMI eingeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not answer.</source>
        <translation>Die Telefonanlage antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That port is not a TLS port. Take the TLS port, or switch TLS off.</source>
        <translation>Das ist kein TLS-Port. Nehmen Sie den TLS-Port oder schalten Sie TLS aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection. If this is a TLS port, switch TLS on.</source>
        <translation>Die Telefonanlage schloss die Verbindung. Ist das ein TLS-Port, schalten Sie TLS ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system says nothing. If this is a TLS port, switch TLS on.</source>
        <translation>Die Telefonanlage sagt nichts. Ist das ein TLS-Port, schalten Sie TLS ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a phone system answers there. Check the port.</source>
        <translation>Dort antwortet etwas anderes als eine Telefonanlage. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system sends what can't be read. The connection was dropped.</source>
        <translation>Die Telefonanlage sendet, was nicht lesbar ist. Die Verbindung wurde getrennt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the phone system is not known yet. Compare it before you trust it.</source>
        <translation>Das Zertifikat der Telefonanlage ist noch nicht bekannt. Vergleichen Sie es, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>Die Telefonanlage zeigt ein anderes Zertifikat als vorher. Nichts wurde gesendet. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused the sign-in. Check the AMI user, the password, and that the user permits this computer's address.</source>
        <translation>Die Telefonanlage lehnte die Anmeldung ab. Prüfen Sie AMI-Benutzer, Passwort und ob der Benutzer die Adresse dieses Computers zulässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The AMI user or the password holds a sign that can't be sent. Nothing was sent. Enter them again.</source>
        <translation>Der AMI-Benutzer oder das Passwort hat ein Zeichen, das nicht gesendet werden kann. Nichts wurde gesendet. Geben Sie beide neu ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user is signed in elsewhere. Trying again.</source>
        <translation>Dieser AMI-Benutzer ist anderswo angemeldet. Neuer Versuch läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system takes the password in clear only. Use TLS, or allow it in the settings.</source>
        <translation>Die Telefonanlage nimmt das Passwort nur im Klartext. Nehmen Sie TLS oder erlauben Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The password is not known. Enter it to sign in.</source>
        <translation>Das Passwort ist nicht bekannt. Geben Sie es ein, um sich anzumelden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection.</source>
        <translation>Die Telefonanlage schloss die Verbindung.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system stopped answering.</source>
        <translation>Die Telefonanlage antwortet nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is restarting.</source>
        <translation>Die Telefonanlage startet neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not run. Its server is there.</source>
        <translation>Das Relais läuft nicht. Sein Server ist da.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay is there and does not answer this desk. If it stays so, ask your administrator to restart it.</source>
        <translation>Das Relais ist da, antwortet diesem Arbeitsplatz aber nicht. Wenn es so bleibt, bitten Sie Ihren Administrator, es neu zu starten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay stopped answering.</source>
        <translation>Das Relais antwortet nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay, which is not connected to the phone system.</source>
        <translation>Mit dem Relais verbunden, das nicht mit der Telefonanlage verbunden ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay speaks another version than this program. Ask your administrator.</source>
        <translation>Das Relais spricht eine andere Version als dieses Programm. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no key of a desk: it begins with SU and has 58 signs. Enter it again.</source>
        <translation>Das ist kein Schlüssel eines Arbeitsplatzes: Er beginnt mit SU und hat 58 Zeichen. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This key is another desk's or another site's. Check your extension and the site in the address, or enter the right key.</source>
        <translation>Dieser Schlüssel gehört einem anderen Arbeitsplatz oder einem anderen Standort. Prüfen Sie Ihre Nebenstelle und den Standort in der Adresse, oder geben Sie den richtigen Schlüssel ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This installation can't use a relay: it came without nats-py.</source>
        <translation>Diese Installation kann kein Relais nutzen: Sie kam ohne nats-py.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the phone system can't be used.</source>
        <translation>Die Adresse der Telefonanlage kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates in the settings (pbx.ca_file) can't be used.</source>
        <translation>Die Zertifikatsdatei in den Einstellungen (pbx.ca_file) kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the relay. Check its spelling.</source>
        <translation>Niemand kennt die Adresse des Relais. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the relay can't be used. It is like tls://relay.example.com:4222.</source>
        <translation>Die Adresse des Relais kann nicht verwendet werden. Sie sieht aus wie tls://relay.example.com:4222.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server can't be reached. Check your network.</source>
        <translation>Der Server des Relais ist nicht erreichbar. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server is not there: nothing listens at that address and port.</source>
        <translation>Der Server des Relais ist nicht da: An dieser Adresse und diesem Port hört nichts zu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not answer.</source>
        <translation>Der Server des Relais antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection to the relay's server could be made.</source>
        <translation>Es kam keine sichere Verbindung zum Server des Relais zustande.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not offer TLS. Ask your administrator.</source>
        <translation>Der Server des Relais bietet kein TLS an. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a relay's server answers there. Check the port.</source>
        <translation>Dort antwortet etwas anderes als der Server eines Relais. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the relay's server is not known yet. Compare it before you trust it.</source>
        <translation>Das Zertifikat des Relais-Servers ist noch nicht bekannt. Vergleichen Sie es, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>Der Server des Relais zeigt ein anderes Zertifikat als bisher. Es wurde nichts gesendet. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server refused the key of this desk. Ask your administrator for a new one.</source>
        <translation>Der Server des Relais hat den Schlüssel dieses Arbeitsplatzes abgelehnt. Bitten Sie Ihren Administrator um einen neuen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The key of this desk is not known. Enter it to sign in.</source>
        <translation>Der Schlüssel dieses Arbeitsplatzes ist nicht bekannt. Geben Sie ihn ein, um sich anzumelden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection to the relay's server broke.</source>
        <translation>Die Verbindung zum Server des Relais ist abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server stopped answering.</source>
        <translation>Der Server des Relais antwortet nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was sent.</source>
        <translation>Nicht mit der Telefonanlage verbunden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered.</source>
        <translation>Die Verbindung brach ab, bevor die Telefonanlage antwortete.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer in time.</source>
        <translation>Die Telefonanlage antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asking the phone system</source>
        <translation>Die Telefonanlage wird gefragt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Pick up your phone</source>
        <translation>Heben Sie Ihr Telefon ab</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not called</source>
        <translation>Nicht angerufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Look at your phone</source>
        <translation>Sehen Sie auf Ihr Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no number to call in that.</source>
        <translation>Darin ist keine Nummer zum Anrufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That can't be dialled. A number has digits, *, # and a leading +, 32 signs at most.</source>
        <translation>Das kann nicht gewählt werden. Eine Nummer hat Ziffern, *, # und ein + am Anfang, höchstens 32 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a date or a time, not a number to call.</source>
        <translation>Das ist ein Datum oder eine Uhrzeit, keine Nummer zum Anrufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a network address, not a number to call.</source>
        <translation>Das ist eine Netzwerkadresse, keine Nummer zum Anrufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>These are several numbers. Choose one.</source>
        <translation>Das sind mehrere Nummern. Wählen Sie eine.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That has letters in it which are no number.</source>
        <translation>Darin sind Buchstaben, die keine Nummer sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No number has so many digits.</source>
        <translation>Keine Nummer hat so viele Ziffern.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no country with this code behind the +.</source>
        <translation>Es gibt kein Land mit diesem Code hinter dem +.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is too short for a number of that country.</source>
        <translation>Das ist zu kurz für eine Nummer dieses Landes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This link names a number of another network, without its beginning.</source>
        <translation>Dieser Link nennt eine Nummer eines anderen Netzes, ohne ihren Anfang.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A rule in the settings makes a number of it that can't be dialled.</source>
        <translation>Eine Regel in den Einstellungen macht daraus eine Nummer, die nicht gewählt werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign in first: your own extension is not known yet.</source>
        <translation>Melden Sie sich zuerst an: Ihre eigene Nebenstelle ist noch nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know your phone. Check your extension in the settings.</source>
        <translation>Die Telefonanlage kennt Ihr Telefon nicht. Prüfen Sie Ihre Nebenstelle in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was dialled.</source>
        <translation>Nicht mit der Telefonanlage verbunden. Nichts wurde gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke while dialling. Look at your phone before you try again.</source>
        <translation>Die Verbindung brach beim Wählen ab. Sehen Sie auf Ihr Telefon, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not say what became of the call. Look at your phone.</source>
        <translation>Die Telefonanlage sagte nicht, was aus dem Anruf wurde. Sehen Sie auf Ihr Telefon.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not place calls. Ask your administrator for the privilege “originate”.</source>
        <translation>Dieser AMI-Benutzer darf nicht anrufen lassen. Bitten Sie Ihren Administrator um das Recht „originate“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number.</source>
        <translation>Die Telefonanlage kennt diese Nummer nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that call. Ask your administrator.</source>
        <translation>Das Relais erlaubt diesen Anruf nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number.</source>
        <translation>Ihr Administrator erlaubt diese Nummer nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused to place the call.</source>
        <translation>Die Telefonanlage weigerte sich anzurufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is shutting down. Try again in a few minutes.</source>
        <translation>Die Telefonanlage fährt herunter. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is over already.</source>
        <translation>Das ist schon vorbei.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not do that. Use your phone, or ask your administrator for the privilege “call”, for queues “agent”.</source>
        <translation>Dieser AMI-Benutzer darf das nicht. Nehmen Sie Ihr Telefon oder bitten Sie Ihren Administrator um das Recht „call“, für Warteschlangen „agent“.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was done.</source>
        <translation>Nicht mit der Telefonanlage verbunden. Nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered. Look at your phone.</source>
        <translation>Die Verbindung brach ab, bevor die Telefonanlage antwortete. Sehen Sie auf Ihr Telefon.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer. Look at your phone.</source>
        <translation>Die Telefonanlage antwortete nicht. Sehen Sie auf Ihr Telefon.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused.</source>
        <translation>Die Telefonanlage weigerte sich.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no number which can be dialled. Nothing was done.</source>
        <translation>Das ist keine Nummer, die gewählt werden kann. Nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An attended transfer reaches numbers of digits only: set the prefix for other countries (00) in the settings. Nothing was done.</source>
        <translation>Weitergeben mit Rückfrage erreicht nur Nummern aus Ziffern: Setzen Sie in den Einstellungen das Präfix für andere Länder (00). Nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that. Use your phone, or ask your administrator.</source>
        <translation>Das Relais erlaubt das nicht. Nehmen Sie Ihr Telefon oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number. Nothing was done.</source>
        <translation>Ihr Administrator erlaubt diese Nummer nicht. Es wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number. Nothing was done.</source>
        <translation>Die Telefonanlage kennt diese Nummer nicht. Nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call is in no state for that now. Nothing was done.</source>
        <translation>Das Gespräch ist jetzt in keinem Zustand dafür. Nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You have several calls. Hang up the one you mean in the window.</source>
        <translation>Sie haben mehrere Gespräche. Legen Sie das gemeinte im Fenster auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not park the call: there is no such parking lot, or no free place. You still have the call.</source>
        <translation>Die Telefonanlage hat das Gespräch nicht geparkt: Es gibt keine solche Parkzone oder keinen freien Platz. Sie haben das Gespräch noch.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it but does not show what came of it. Check before you rely on it.</source>
        <translation>Die Telefonanlage nahm es an, zeigt aber nicht, was daraus wurde. Prüfen Sie es, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it, but nothing changed. Check the codes in the settings.</source>
        <translation>Die Telefonanlage nahm es an, doch nichts änderte sich. Prüfen Sie die Codes in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The settings do not say how. Nothing was done.</source>
        <translation>Die Einstellungen sagen nicht wie. Nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This has a sign that the phone system would misread, so nothing was sent. Check the contexts and codes in the settings.</source>
        <translation>Darin ist ein Zeichen, das die Telefonanlage falsch läse, also wurde nichts gesendet. Prüfen Sie Kontexte und Codes in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took that, and nothing came of it: this call or your phone does not allow it. Use your phone.</source>
        <translation>Die Telefonanlage nahm es an, und nichts kam dabei heraus: Dieses Gespräch oder Ihr Telefon erlaubt es nicht. Nehmen Sie Ihr Telefon.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system has no code for attended transfers (features.conf: atxfer). Ask by a second call, or transfer at once.</source>
        <translation>Die Telefonanlage hat keinen Code für Weitergeben mit Rückfrage (features.conf: atxfer). Fragen Sie mit einem zweiten Anruf oder geben Sie gleich weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system knows no such queue.</source>
        <translation>Die Telefonanlage kennt keine solche Warteschlange.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are in no queue. Name yours in the settings to sign in.</source>
        <translation>Sie sind in keiner Warteschlange. Nennen Sie Ihre in den Einstellungen, um sich anzumelden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are signed in there already.</source>
        <translation>Sie sind dort schon angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are not signed in there.</source>
        <translation>Sie sind dort nicht angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system keeps you in this queue for good: you can't sign out. Pause instead.</source>
        <translation>Die Telefonanlage hält Sie fest in dieser Warteschlange: Sie können sich nicht abmelden. Machen Sie stattdessen Pause.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This computer has no usable keyring, so a password lasts for this run only.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund, ein Passwort gilt also nur für diesen Lauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring is locked. Unlock it, or enter the password.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn oder geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring does not answer. Look for its window, or enter the password.</source>
        <translation>Ihr Schlüsselbund antwortet nicht. Suchen Sie sein Fenster oder geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring refused, so a password lasts for this run only.</source>
        <translation>Ihr Schlüsselbund weigerte sich, ein Passwort gilt also nur für diesen Lauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring did not keep the password, so it lasts for this run only.</source>
        <translation>Ihr Schlüsselbund behielt das Passwort nicht, es gilt also nur für diesen Lauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This password can't be kept: 512 characters at most, no control characters.</source>
        <translation>Dieses Passwort kann nicht behalten werden: höchstens 512 Zeichen, keine Steuerzeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The keyring that had your password is not there, or has it no longer.</source>
        <translation>Der Schlüsselbund mit Ihrem Passwort ist nicht da oder hat es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your contacts and calls were written by a newer Busylamp. They were left as they are; install the newer version to see them.</source>
        <translation>Ihre Kontakte und Anrufe schrieb ein neueres Busylamp. Sie blieben, wie sie sind; installieren Sie die neuere Version, um sie zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls can't be written. What you change, and who calls, is remembered for this run only.</source>
        <translation>Die Datei Ihrer Kontakte und Anrufe ist nicht beschreibbar. Was Sie ändern und wer anruft, wird nur für diesen Lauf behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. All of it was saved.</source>
        <translation>Die Datei Ihrer Kontakte und Anrufe war beschädigt. Alles wurde gerettet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could be read of it was saved.</source>
        <translation>Die Datei Ihrer Kontakte und Anrufe war beschädigt. Was lesbar war, wurde gerettet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could not be read came from a backup; deleted things may be back.</source>
        <translation>Die Datei Ihrer Kontakte und Anrufe war beschädigt. Was nicht lesbar war, kam aus einer Sicherung; Gelöschtes kann wieder da sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. Nothing of it could be read, so you start anew.</source>
        <translation>Die Datei Ihrer Kontakte und Anrufe war beschädigt. Nichts davon war lesbar, Sie beginnen also neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program uses these keys already.</source>
        <translation>Ein anderes Programm benutzt diese Tasten schon.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This keyboard has no such key.</source>
        <translation>Diese Tastatur hat keine solche Taste.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No program gets keys of its own here. Set them in the desktop's settings instead, for the command: busylamp dial --clipboard</source>
        <translation>Hier bekommt kein Programm eigene Tasten. Setzen Sie sie in den Einstellungen des Desktops, für den Befehl: busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop did not allow these keys. Allow them in its settings, or set keys there for the command: busylamp dial --clipboard</source>
        <translation>Der Desktop erlaubte diese Tasten nicht. Erlauben Sie sie in seinen Einstellungen oder setzen Sie dort Tasten für den Befehl: busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop does not answer. Set the keys in its settings instead, for the command: busylamp dial --clipboard</source>
        <translation>Der Desktop antwortet nicht. Setzen Sie die Tasten in seinen Einstellungen, für den Befehl: busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address must begin with https:// or http:// and a host.</source>
        <translation>Die Adresse muss mit https:// oder http:// und einem Server beginnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No user and no password before the host: a page opened for a call must not hold one.</source>
        <translation>Kein Benutzer und kein Passwort vor dem Server: Eine Seite, die für einen Anruf geöffnet wird, darf keines enthalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Only what follows the host may come from a call.</source>
        <translation>Nur was auf den Server folgt, darf aus einem Anruf kommen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A name in braces is not known. There are {number}, {e164}, {name}, {queue}, {called} and {uniqueid}.</source>
        <translation>Ein Name in geschweiften Klammern ist unbekannt. Es gibt {number}, {e164}, {name}, {queue}, {called} und {uniqueid}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Name the event of the phone system it waits for.</source>
        <translation>Nennen Sie das Ereignis der Telefonanlage, auf das gewartet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A brace lacks its other half.</source>
        <translation>Einer geschweiften Klammer fehlt ihr Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Blanks, backslashes and control characters can't stand in an address. Write %20 for a blank.</source>
        <translation>Leerzeichen, umgekehrte Schrägstriche und Steuerzeichen können in einer Adresse nicht stehen. Schreiben Sie %20 für ein Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This is no address: enter the name of the server, or for CardDAV an address that begins with https://.</source>
        <translation>Das ist keine Adresse: Geben Sie den Namen des Servers ein, für CardDAV eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address begins with http://, so anybody on the way could read the password. Use https://, or allow it to go unencrypted.</source>
        <translation>Die Adresse beginnt mit http://, jeder auf dem Weg könnte das Passwort lesen. Nehmen Sie https:// oder erlauben Sie es unverschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No password is kept for this user. Enter it.</source>
        <translation>Für diesen Benutzer ist kein Passwort gespeichert. Geben Sie es ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no server of that name. Check the spelling.</source>
        <translation>Es gibt keinen Server dieses Namens. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the address and the port.</source>
        <translation>Dort hört niemand zu. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server can't be reached. Check your network.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server's certificate is not trusted here; nothing was sent. Is it your company's own? Name its certificate file.</source>
        <translation>Dem Zertifikat des Servers wird hier nicht vertraut; nichts wurde gesendet. Ist es das Ihrer Firma? Nennen Sie ihre Zertifikatsdatei.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates can't be read.</source>
        <translation>Die Datei mit Zertifikaten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not encrypt on this port. Check the port, or try STARTTLS. Nothing was sent.</source>
        <translation>Der Server verschlüsselt auf diesem Port nicht. Prüfen Sie den Port oder versuchen Sie STARTTLS. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses STARTTLS. Nothing was sent. Try TLS on its other port (636).</source>
        <translation>Der Server lehnt STARTTLS ab. Nichts wurde gesendet. Versuchen Sie TLS auf seinem anderen Port (636).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses the user or the password.</source>
        <translation>Der Server lehnt Benutzer oder Passwort ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server wants a way of signing in that Busylamp does not speak. An app password may help.</source>
        <translation>Der Server verlangt eine Art der Anmeldung, die Busylamp nicht beherrscht. Ein App-Passwort hilft vielleicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user may not read there.</source>
        <translation>Dieser Benutzer darf dort nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. Nothing was sent there: enter the address of that server, or a place this one has itself.</source>
        <translation>Der Server verweist auf einen anderen. Dorthin wurde nichts gesendet: Geben Sie die Adresse jenes Servers ein oder eine Stelle, die dieser selbst hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. The password was not sent there: enter that address, if you trust it.</source>
        <translation>Der Server verweist auf einen anderen. Das Passwort wurde nicht dorthin gesendet: Geben Sie jene Adresse ein, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to an address that is not encrypted. Nothing was sent there: enter the whole address of the address book.</source>
        <translation>Der Server verweist auf eine unverschlüsselte Adresse. Dorthin wurde nichts gesendet: Geben Sie die ganze Adresse des Adressbuchs ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory has no such place. Check where the search begins.</source>
        <translation>Das Verzeichnis hat keine solche Stelle. Prüfen Sie, wo die Suche beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The filter can't be read. Check its brackets.</source>
        <translation>Der Filter ist nicht lesbar. Prüfen Sie seine Klammern.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No address book is there.</source>
        <translation>Dort ist kein Adressbuch.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody with a phone number is there. People who were read before stay.</source>
        <translation>Dort ist niemand mit einer Telefonnummer. Früher gelesene Einträge bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server gave only some of its people: ask its administrator for a higher limit, or narrow the search.</source>
        <translation>Der Server gab nur einen Teil heraus: Bitten Sie seinen Administrator um eine höhere Grenze oder engen Sie die Suche ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory is larger than Busylamp takes. Narrow the search.</source>
        <translation>Das Verzeichnis ist größer, als Busylamp aufnimmt. Engen Sie die Suche ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The answer of the server can't be understood.</source>
        <translation>Die Antwort des Servers ist nicht zu verstehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the directory ended in the middle.</source>
        <translation>Das Lesen des Verzeichnisses brach mittendrin ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The people could not be kept: the file of your contacts can't be written.</source>
        <translation>Die Einträge konnten nicht behalten werden: Die Datei Ihrer Kontakte ist nicht beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected, encrypted, and it is the server it should be.</source>
        <translation>Verbunden, verschlüsselt, und es ist der richtige Server.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected. Nothing is encrypted: names, numbers and the password can be read on the way.</source>
        <translation>Verbunden. Nichts ist verschlüsselt: Namen, Nummern und das Passwort sind unterwegs lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asked without a user, as the directory allows.</source>
        <translation>Ohne Benutzer gefragt, wie das Verzeichnis es erlaubt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An address book was found.</source>
        <translation>Ein Adressbuch wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>People can be read.</source>
        <translation>Die Einträge sind lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the spelling of the address.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the port, and that AMI is switched on.</source>
        <translation>Dort hört niemand zu. Prüfen Sie den Port und ob AMI eingeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer came in time. Check the address, and a firewall in between.</source>
        <translation>Es kam rechtzeitig keine Antwort. Prüfen Sie die Adresse und eine Firewall dazwischen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Take the TLS port (5039), or switch TLS off.</source>
        <translation>Nehmen Sie den TLS-Port (5039) oder schalten Sie TLS aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Switch TLS on for this port, or take the plain one (7777 on a UCM, else 5038).</source>
        <translation>Schalten Sie für diesen Port TLS ein oder nehmen Sie den unverschlüsselten (7777 bei einer UCM, sonst 5038).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>TLS 1.2 or newer is needed. Check the certificate and key of the phone system.</source>
        <translation>TLS 1.2 oder neuer ist nötig. Prüfen Sie Zertifikat und Schlüssel der Telefonanlage.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is the port of its web pages, not of AMI. Take 5039 with TLS, or 7777 on a UCM and 5038 elsewhere without.</source>
        <translation>Das ist der Port ihrer Webseiten, nicht von AMI. Nehmen Sie 5039 mit TLS, oder ohne 7777 bei einer UCM und sonst 5038.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port.</source>
        <translation>Dort antwortet ein anderes Programm. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>AMI greets at once; this does not. Check the port. Asterisk is silent too where too many wait to sign in.</source>
        <translation>AMI grüßt sofort; das hier nicht. Prüfen Sie den Port. Auch Asterisk schweigt, wo zu viele auf die Anmeldung warten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Its time is over: it needs a new one.</source>
        <translation>Seine Zeit ist um: Es braucht ein neues.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is another certificate than the trusted one. Ask your administrator whether it was renewed.</source>
        <translation>Es ist ein anderes Zertifikat als das vertraute. Fragen Sie Ihren Administrator, ob es erneuert wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user, the password, or this computer's address: the phone system does not say which of the three it is.</source>
        <translation>Der Benutzer, das Passwort oder die Adresse dieses Computers: Die Telefonanlage sagt nicht, welches von dreien.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Use TLS, or set pbx.allow_plain_login = true.</source>
        <translation>Nehmen Sie TLS oder setzen Sie pbx.allow_plain_login = true.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user is signed in elsewhere, and may be only once.</source>
        <translation>Dieser Benutzer ist anderswo angemeldet und darf es nur einmal sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user or the password holds a sign that can't be sent.</source>
        <translation>Der Benutzer oder das Passwort hat ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection broke while it was looked at. Try again.</source>
        <translation>Die Verbindung brach beim Nachsehen ab. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, no number is called from here.</source>
        <translation>Ohne dies wird von hier keine Nummer angerufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, calls can't be ended or handed over from here.</source>
        <translation>Ohne dies können Gespräche von hier nicht beendet oder übergeben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A call was asked for that reaches nobody, and its end was not told: no call pops up, or a filter hides it (OriginateResponse).</source>
        <translation>Ein Anruf wurde verlangt, der niemanden erreicht, und sein Ende wurde nicht gemeldet: Kein Anruf erscheint, oder ein Filter verbirgt es (OriginateResponse).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the number of your extension; it needs a hint in the dialplan.</source>
        <translation>Prüfen Sie die Nummer Ihrer Nebenstelle; sie braucht einen Hint im Dialplan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone is not signed in to the phone system. Look at its screen.</source>
        <translation>Ihr Telefon ist nicht an der Telefonanlage angemeldet. Sehen Sie auf sein Display.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Numbers may not be dialled in it. Set me.context to the one your phone uses.</source>
        <translation>Darin können Nummern vielleicht nicht gewählt werden. Setzen Sie me.context auf den, den Ihr Telefon benutzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Whoever learns its password could change or stop the phone system.</source>
        <translation>Wer das Passwort erfährt, könnte die Telefonanlage ändern oder anhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names, numbers and what the account may do lie open to everybody on the way. Use TLS or a VPN.</source>
        <translation>Namen, Nummern und was das Konto darf, liegen für jeden auf dem Weg offen. Nehmen Sie TLS oder ein VPN.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Everybody on the way can read it. Use TLS.</source>
        <translation>Jeder auf dem Weg kann es lesen. Nehmen Sie TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.ca_file: a PEM file that you may read.</source>
        <translation>Prüfen Sie pbx.ca_file: eine PEM-Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.relay: it is like tls://relay.example.com:4222.</source>
        <translation>Prüfen Sie pbx.relay: Es sieht aus wie tls://relay.example.com:4222.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Install the package that can use a relay.</source>
        <translation>Installieren Sie das Paket, das ein Relais nutzen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for the key of this desk.</source>
        <translation>Bitten Sie Ihren Administrator um den Schlüssel dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for a new key of this desk.</source>
        <translation>Bitten Sie Ihren Administrator um einen neuen Schlüssel für diesen Arbeitsplatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator to start the relay.</source>
        <translation>Bitten Sie Ihren Administrator, das Relais zu starten.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay tries again by itself.</source>
        <translation>Das Relais versucht es von selbst wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Relay and desks should have the same version.</source>
        <translation>Relais und Arbeitsplätze sollten dieselbe Version haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port in pbx.relay.</source>
        <translation>Dort antwortet ein anderes Programm. Prüfen Sie den Port in pbx.relay.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names and numbers cross the network in clear.</source>
        <translation>Namen und Nummern gehen lesbar durchs Netz.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is not known</source>
        <translation>Das Zertifikat ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one on the phone system before you trust it.</source>
        <translation>SHA-256 {shown}. {subject}, gültig bis {day}. Vergleichen Sie es mit dem auf der Telefonanlage, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one of the relay's server before you trust it.</source>
        <translation>SHA-256 {shown}. {subject}, gültig bis {day}. Vergleichen Sie ihn mit dem des Servers des Relais, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The trusted key was {key}…</source>
        <translation>Der vertraute Schlüssel war {key}…</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Snooze</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>My queues</source>
        <translation>Meine Warteschlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call again</source>
        <translation>Wieder anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Open Busylamp</source>
        <translation>Busylamp öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Service level</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Within %1 s</source>
        <translation>In %1 s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Available</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>On calls</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Paused</source>
        <translation>In Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Abandoned</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
