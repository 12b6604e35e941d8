<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>About Busylamp</source>
        <translation>À propos de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>The desktop companion of a desk phone. It talks to your phone system, to what you add in the settings, and to nobody else; contacts stay on this computer, the password in its keyring.</source>
        <translation>Le compagnon de bureau d’un téléphone fixe. Il parle à votre standard téléphonique, à ce que vous ajoutez dans les réglages et à personne d’autre ; les contacts restent sur cet ordinateur, le mot de passe dans son trousseau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>MIT licence</source>
        <translation>Licence MIT</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/act_row.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Talking to {name}</source>
        <translation>En communication avec {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>{name} is on hold</source>
        <translation>{name} est en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Missed call from {name}</source>
        <translation>Appel manqué de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>The call with {name} has ended</source>
        <translation>L’appel avec {name} est terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Connected to the phone system</source>
        <translation>Connecté au standard téléphonique</translation>
    </message>
</context>
<context>
    <name>CallCardWidget</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note on this call, kept when it ends</source>
        <translation>Note sur cet appel, gardée quand il se termine</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>↗ outgoing</source>
        <translation>↗ sortant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>● Recording</source>
        <translation>● Enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>❚❚ Recording paused</source>
        <translation>❚❚ Enregistrement en pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>for %1, who waits on hold</source>
        <translation>pour %1, en attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>an unknown caller</source>
        <translation>un appelant inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note ✓</source>
        <translation>Note ✓</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CallCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_cards.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>CallNotifications</name>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Missed call from %1</source>
        <translation>Appel manqué de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls %2</source>
        <translation>%1 appelle %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls</source>
        <translation>%1 appelle</translation>
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
        <translation>Actions non documentées</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The UCM lists AcceptCall, PauseCall, NWayRedirect and QueueLogin, but its maker says nowhere what they take or do. On: “Answer” is offered by AcceptCall where the UCM lists it, and may do something else than expected.</source>
        <translation>L’UCM annonce AcceptCall, PauseCall, NWayRedirect et QueueLogin, mais son fabricant ne dit nulle part ce qu’elles attendent ni ce qu’elles font. Activé : « Répondre » passe par AcceptCall là où l’UCM l’annonce, et peut faire autre chose que prévu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Codes of the phone system</source>
        <translation>Codes du standard téléphonique</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to take a colleague's call</source>
        <translation>Code pour intercepter l’appel d’un collègue</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before the colleague's extension: ** . Empty: not offered.</source>
        <translation>Composé avant le poste du collègue : ** . Vide : non proposé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to send a call to voicemail</source>
        <translation>Code pour envoyer un appel à la messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before my extension to reach its mailbox directly: * . Empty: not offered. Ask your administrator.</source>
        <translation>Composé avant mon poste pour joindre directement sa messagerie : * . Vide : non proposé. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Conference room</source>
        <translation>Salle de conférence</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The number of a room that needs no PIN, where calls are joined. Everybody who knows it can come in. Empty: not offered.</source>
        <translation>Le numéro d’une salle sans code PIN, où les appels sont réunis. Quiconque le connaît peut y entrer. Vide : non proposé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Picks up by itself when I call</source>
        <translation>Décroche seul quand j’appelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Peut être décroché d’ici</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>For phones that pick up when the phone system sends them “talk” (NOTIFY): Yealink, Snom, Polycom, some of Grandstream, where their settings allow it. Asterisk only, and the AMI user needs the privilege “system”.</source>
        <translation>Pour les téléphones qui décrochent quand le standard leur envoie « talk » (NOTIFY) : Yealink, Snom, Polycom, certains Grandstream, si leurs réglages le permettent. Asterisk seulement, et l’utilisateur AMI doit avoir le privilège « system ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The phone rings, and calls when you pick it up.</source>
        <translation>Le téléphone sonne, et appelle quand vous le décrochez.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Account, Call Settings, “Allow Auto Answer by Call-Info/Alert-Info”: Yes.</source>
        <translation>Dans le téléphone : Account, Call Settings, « Allow Auto Answer by Call-Info/Alert-Info » : Yes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Features, Intercom, “Intercom Allow”: On.</source>
        <translation>Dans le téléphone : Features, Intercom, « Intercom Allow » : On.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Preferences, “Auto Answer Indication” and “Intercom Policy”: on.</source>
        <translation>Dans le téléphone : Preferences, « Auto Answer Indication » et « Intercom Policy » : on.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone's file: voIpProt.SIP.alertInfo.1.value="Ring Answer" and voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".</source>
        <translation>Dans le fichier du téléphone : voIpProt.SIP.alertInfo.1.value="Ring Answer" et voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: User, Supplementary Services, “Auto Answer Page”: Yes.</source>
        <translation>Dans le téléphone : User, Supplementary Services, « Auto Answer Page » : Yes.</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>By contact</source>
        <translation>Par contact</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Edit contact…</source>
        <translation>Modifier le contact…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Add to contacts…</source>
        <translation>Ajouter aux contacts…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete all…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call of the newest 5,000 has that. Three letters search all.</source>
        <translation>Aucun des 5 000 derniers appels ne contient cela. Avec trois lettres, tous sont parcourus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call matches. Enter a number to call it.</source>
        <translation>Aucun appel ne correspond. Entrez un numéro pour l’appeler.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call was missed.</source>
        <translation>Aucun appel manqué.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No calls yet. Each call appears here when it has ended.</source>
        <translation>Pas encore d’appels. Chaque appel apparaît ici quand il est terminé.</translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Numbers found</source>
        <translation>Numéros trouvés</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from text</source>
        <translation>Appeler d’après un texte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from clipboard</source>
        <translation>Appeler d’après le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you dropped here</source>
        <translation>
            <numerusform>%n numéro trouvé dans ce que vous avez déposé ici</numerusform>
            <numerusform>%n numéros trouvés dans ce que vous avez déposé ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you copied or selected</source>
        <translation>
            <numerusform>%n numéro trouvé dans ce que vous avez copié ou sélectionné</numerusform>
            <numerusform>%n numéros trouvés dans ce que vous avez copié ou sélectionné</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What the columns hold</source>
        <translation>Contenu des colonnes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What stands in each column of the file?</source>
        <translation>Que contient chaque colonne du fichier ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is the name or the company.</source>
        <translation>Indiquez quelle colonne est le nom ou l’entreprise.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is a phone number.</source>
        <translation>Indiquez quelle colonne est un numéro de téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at work</source>
        <translation>Numéro professionnel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at home</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Fax number</source>
        <translation>Numéro de fax</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Don't ask again for links to such numbers</source>
        <translation>Ne plus demander pour les liens vers de tels numéros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre attend</numerusform>
            <numerusform>%n autres attendent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Dials %1</source>
        <translation>Compose %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Nothing to call</source>
        <translation>Rien à appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls in %1 s</source>
        <translation>Appel dans %1 s</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter a name or a company.</source>
        <translation>Saisissez un nom ou une société.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter at least one number.</source>
        <translation>Saisissez au moins un numéro.</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <location filename="../../desktop/busylamp/ui/contact_editing.py"/>
        <source>The contacts could not be changed, nothing is lost: %1. Try again.</source>
        <translation>Les contacts n’ont pas pu être modifiés, rien n’est perdu : %1. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Too many links to numbers came at once. Left out: %1</source>
        <translation>Trop de liens vers des numéros sont arrivés à la fois. Laissés de côté : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>More than three links a minute were to be called without a question. Busylamp asks about each again until the next start.</source>
        <translation>Plus de trois liens par minute devaient être appelés sans question. Busylamp demandera de nouveau pour chacun jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>%1 does not work. %2 Choose others in the settings.</source>
        <translation>%1 ne fonctionne pas. %2 Choisissez-en d’autres dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>It was kept in: %1</source>
        <translation>Une copie a été gardée ici : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>The history can't be written: %1. Busylamp goes on trying.</source>
        <translation>L’historique ne peut pas être écrit : %1. Busylamp continue d’essayer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Something went wrong inside Busylamp; it goes on. Save diagnostics in the menu shows what it was.</source>
        <translation>Un problème est survenu dans Busylamp ; il continue. « Enregistrer un diagnostic » dans le menu montre lequel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Busylamp goes on running when you close this window, so that no call is missed. Close it once more to hide it; Quit in the menu ends it.</source>
        <translation>Busylamp continue de fonctionner quand vous fermez cette fenêtre, pour qu’aucun appel ne soit manqué. Fermez-la encore une fois pour la masquer ; Quitter dans le menu l’arrête.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>from {directory}</source>
        <translation>de {directory}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Add to contacts…</source>
        <translation>Ajouter aux contacts…</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Show older</source>
        <translation>Afficher les précédents</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>No calls or notes yet.</source>
        <translation>Pas encore d’appels ni de notes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On this call</source>
        <translation>Sur cet appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Choose somebody to see their numbers, calls and notes.</source>
        <translation>Choisissez quelqu’un pour voir ses numéros, ses appels et ses notes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>CALLS AND NOTES</source>
        <translation>APPELS ET NOTES</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Add a note, Enter keeps it</source>
        <translation>Ajouter une note, Entrée la garde</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>Enregistrer un diagnostic</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>Enregistrer un diagnostic</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>For whoever helps you. Every name and number is replaced by another one, and no password is in it. Look through it; it is sent to nobody by itself.</source>
        <translation>Pour qui vous aide. Chaque nom et chaque numéro y est remplacé par un autre, et aucun mot de passe n’y figure. Parcourez-le ; il n’est envoyé à personne de lui-même.</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Search or dial</source>
        <translation>Chercher ou composer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Nobody found</source>
        <translation>Personne trouvée</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>{key} dials the number you copied</source>
        <translation>{key} compose le numéro copié</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Type a name or a number, Enter calls</source>
        <translation>Tapez un nom ou un numéro, Entrée appelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls %1</source>
        <translation>Entrée appelle %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls the first one found</source>
        <translation>Entrée appelle le premier trouvé</translation>
    </message>
</context>
<context>
    <name>DirectoriesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Directories</source>
        <translation>Annuaires</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>No directory yet. Add begins one.</source>
        <translation>Pas encore d’annuaire. « Ajouter » en commence un.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>LDAP (Active Directory, phone system)</source>
        <translation>LDAP (Active Directory, standard)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>CardDAV (Nextcloud and others)</source>
        <translation>CardDAV (Nextcloud et autres)</translation>
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
        <translation>Aucun : tous sur le trajet peuvent lire</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Where the search begins</source>
        <translation>Où commence la recherche</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>File of certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read again after so many hours</source>
        <translation>Relire au bout de tant d’heures</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>People of your company or your cloud are found, named and called like your own contacts; nothing is changed there. They stay here for when it can't be reached. On a UCM: LDAP, begin at dc=pbx,dc=com, without a user.</source>
        <translation>Les personnes de votre entreprise ou de votre cloud sont trouvées, nommées et appelées comme vos propres contacts ; rien n’y est modifié. Elles restent ici quand l’annuaire est injoignable. Sur un UCM : LDAP, commencer à dc=pbx,dc=com, sans utilisateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Whose people are shown</source>
        <translation>Annuaire affiché</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Each directory needs a name of its own.</source>
        <translation>Chaque annuaire a besoin d’un nom à lui.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Company directory</source>
        <translation>Annuaire de l’entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>The password is kept in your keyring.</source>
        <translation>Le mot de passe est gardé dans votre trousseau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kept; type to change it</source>
        <translation>Conservé ; saisissez pour le changer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not kept yet; enter it</source>
        <translation>Pas encore conservé ; saisissez-le</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>It works. Found for example: {names}</source>
        <translation>Cela marche. Trouvé par exemple : {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Trying it</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Taking people in</source>
        <translation>Reprise des personnes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Reading: %n so far</source>
        <translation>
            <numerusform>Lecture : %n jusqu’ici</numerusform>
            <numerusform>Lecture : %n jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Last try {when}:</source>
        <translation>Dernier essai {when} :</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>%n people, read {when}.</source>
        <translation>
            <numerusform>%n personne, lu {when}.</numerusform>
            <numerusform>%n personnes, lu {when}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
</context>
<context>
    <name>DirectoryNotices</name>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>{directory} needs a password.</source>
        <translation>{directory} demande un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>Enter it</source>
        <translation>Le saisir</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts (*.csv *.vcf *.vcard *.txt)</source>
        <translation>Contacts (*.csv *.vcf *.vcard *.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts exported: %1</source>
        <translation>Contacts exportés : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts imported: %1</source>
        <translation>Contacts importés : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import: %1 · rows refused: %2</source>
        <translation>Contacts à importer : %1 · lignes refusées : %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import</source>
        <translation>Contacts à importer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import calls</source>
        <translation>Importer des appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls exported: %1</source>
        <translation>Appels exportés : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls imported: %1 · were there already: %2</source>
        <translation>Appels importés : %1 · déjà présents : %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls in the file: %1 · rows refused: %2</source>
        <translation>Appels dans le fichier : %1 · lignes refusées : %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls to import</source>
        <translation>Appels à importer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>It could not be imported, nothing was changed: %1. Try again.</source>
        <translation>L’importation n’a pas pu se faire, rien n’a été modifié : %1. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
</context>
<context>
    <name>ForwardingDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Forwarding</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I am busy</source>
        <translation>Quand je suis occupé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I don't answer</source>
        <translation>Quand je ne réponds pas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>A number, an extension or a name. Empty: calls are not sent on.</source>
        <translation>Un numéro, un poste ou un nom. Vide : les appels ne sont pas renvoyés.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>The phone system does not tell</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>%1 is free</source>
        <translation>%1 est libre</translation>
    </message>
</context>
<context>
    <name>FreeCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>%1 is free</source>
        <translation>%1 est libre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Used at once; during a call, when it is over.</source>
        <translation>Pris en compte aussitôt ; pendant un appel, à la fin.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Days calls are remembered</source>
        <translation>Jours pendant lesquels les appels sont gardés</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Older ones are deleted. 0 remembers none.</source>
        <translation>Les plus anciens sont supprimés. 0 n’en garde aucun.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Without a window: only the lamp beside the clock.</source>
        <translation>Sans fenêtre : seulement le voyant à côté de l’horloge.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>La démo ne change rien sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Rows refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Taking back what was imported</source>
        <translation>Retrait de ce qui a été importé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Why it is refused</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Nothing was imported and nothing changed.</source>
        <translation>Rien n’a été importé et rien n’a changé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also show the calls of</source>
        <translation>Montrer aussi les appels de</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Their extensions, with commas between. Their calls are marked as theirs and make no sound. Used from the next sign-in, at the latest when no call is under way.</source>
        <translation>Leurs postes, séparés par des virgules. Leurs appels sont signalés comme les leurs et ne font aucun son. Pris en compte à la prochaine identification, au plus tard quand aucun appel n’est en cours.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Pop-up</source>
        <translation>Fenêtre d’appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>An incoming call shows</source>
        <translation>Un appel entrant montre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A notification</source>
        <translation>Une notification</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card stays at the corner of the screen until the call is answered.</source>
        <translation>Une fiche reste au coin de l’écran jusqu’à ce que l’appel soit pris.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from outside</source>
        <translation>Pour les appels de l’extérieur</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from colleagues</source>
        <translation>Pour les appels de collègues</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls through a queue</source>
        <translation>Pour les appels d’une file d’attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also over a full screen</source>
        <translation>Aussi par-dessus le plein écran</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Off: nothing is shown while a film, slides or a remote desktop fills the screen (Windows and X11). That you share your screen can't be recognised: choose “Snooze” in the menu for that.</source>
        <translation>Désactivé : rien n’est montré tant qu’un film, un diaporama ou un bureau distant remplit l’écran (Windows et X11). Le partage d’écran ne peut pas être reconnu : choisissez pour cela « Mettre en veille » dans le menu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Ring on this computer</source>
        <translation>Sonner sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Your phone rings by itself. WAV files can be played on every system.</source>
        <translation>Votre téléphone sonne de lui-même. Les fichiers WAV peuvent être lus sur tous les systèmes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Busylamp's ring</source>
        <translation>Sonnerie de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>This file is not there.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sounds (*.wav *.oga *.ogg *.flac);;All files (*)</source>
        <translation>Sons (*.wav *.oga *.ogg *.flac);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>Press the keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Keypad: digits typed here are played to the other side</source>
        <translation>Clavier : les chiffres tapés ici sont joués à l’autre côté</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Type or click the keys to send</source>
        <translation>Tapez ou cliquez les touches à envoyer</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Outgoing line</source>
        <translation>Ligne sortante</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Usual line</source>
        <translation>Ligne habituelle</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lists.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Add contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export contacts…</source>
        <translation>Exporter les contacts…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import calls…</source>
        <translation>Importer des appels…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export calls…</source>
        <translation>Exporter les appels…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Save diagnostics…</source>
        <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>About Busylamp</source>
        <translation>À propos de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>Busylamp · Demo</source>
        <translation>Busylamp · Démo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>The settings could not be saved: %1</source>
        <translation>Les réglages n’ont pas pu être enregistrés : %1</translation>
    </message>
</context>
<context>
    <name>MyState</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb on</source>
        <translation>Activer « Ne pas déranger »</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb off</source>
        <translation>Désactiver « Ne pas déranger »</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Forwarding…</source>
        <translation>Renvoi…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail</source>
        <translation>Appeler la messagerie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail · %n new</source>
        <translation>
            <numerusform>Appeler la messagerie · %n nouveau</numerusform>
            <numerusform>Appeler la messagerie · %n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/note_edit.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteMoment</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note on a call</source>
        <translation>note sur un appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit note %1</source>
        <translation>Modifier la note %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete note %1</source>
        <translation>Supprimer la note %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>A number, as you would type or copy it</source>
        <translation>Un numéro, tel que vous le taperiez ou le copieriez</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Try a number</source>
        <translation>Essayer un numéro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>What would be dialled</source>
        <translation>Ce qui serait composé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Home</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Two letters, such as DE. Empty: as the system says (%1).</source>
        <translation>Deux lettres, comme FR. Vide : celui du système (%1).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Area code</source>
        <translation>Indicatif local</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Put before numbers of my town: 030. Empty: they are dialled as written.</source>
        <translation>Placé devant les numéros de ma ville : 030. Vide : composés tels quels.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Digits of an extension</source>
        <translation>Nombre de chiffres d’un poste</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of so many digits stay in the house: 2, 3, 4.</source>
        <translation>Les numéros d’autant de chiffres restent dans la maison : 2, 3, 4.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefixes</source>
        <translation>Préfixes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For an outside line</source>
        <translation>Pour la ligne extérieure</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled before each number outside the house: 0 or 9.</source>
        <translation>Composé avant chaque numéro hors de la maison : 0 ou 9.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For other countries</source>
        <translation>Pour les autres pays</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled in the place of +: 00 or 011. Empty: + itself, where it can be sent.</source>
        <translation>Composé à la place du + : 00 ou 011. Vide : le + lui-même, s’il peut être envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Always dial the country</source>
        <translation>Toujours composer le pays</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of my own country too: 0049 30 1234567 for 030 1234567.</source>
        <translation>Les numéros de mon propre pays aussi : 0049 30 1234567 pour 030 1234567.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Emergency numbers need the outside line</source>
        <translation>Les numéros d’urgence passent par la ligne extérieure</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Ask your administrator. Off: 112 is dialled as 112.</source>
        <translation>Demandez à votre administrateur. Désactivé : 112 est composé 112.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules for numbers</source>
        <translation>Règles pour les numéros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dials</source>
        <translation>Compose</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>The first rule that fits the whole number is used. Number is a regular expression, for +49301234567 or as written; Dials may hold \1 for its first group. Empty: as usual.</source>
        <translation>La première règle qui convient au numéro entier s’applique. Numéro est une expression régulière, pour +49301234567 ou tel qu’écrit ; Compose peut contenir \1 pour son premier groupe. Vide : comme d’habitude.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Outgoing lines</source>
        <translation>Lignes sortantes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines to choose from</source>
        <translation>Lignes au choix</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines or sender numbers that your phone system offers by a prefix; chosen beside Call, for one call. The prefix takes the place of the one for an outside line.</source>
        <translation>Lignes ou numéros d’appelant que votre standard offre par un préfixe ; choisis à côté d’Appeler, pour un appel. Le préfixe remplace celui de la ligne extérieure.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>Ligne %1 : %2. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Write the lengths as numbers: 3, 4.</source>
        <translation>Écrivez les longueurs en chiffres : 3, 4.</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Links to numbers</source>
        <translation>Liens vers des numéros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>A click on a link</source>
        <translation>Un clic sur un lien</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Asks before it calls</source>
        <translation>Demande avant d’appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls internal and national numbers</source>
        <translation>Appelle les numéros internes et nationaux</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Three a minute at most go unasked. Codes, premium, emergency and foreign numbers, and those no table holds, always ask.</source>
        <translation>Trois par minute au plus passent sans question. Les codes, les numéros surtaxés, d’urgence et étrangers, et ceux qu’aucune table ne connaît, demandent toujours.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>What I copied or selected</source>
        <translation>Ce que j’ai copié ou sélectionné</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>The key that dials it</source>
        <translation>La touche qui le compose</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, Enter calls</source>
        <translation>Montre une fiche, Entrée appelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, then calls</source>
        <translation>Montre une fiche, puis appelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls at once</source>
        <translation>Appelle aussitôt</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>So does the command busylamp dial --clipboard. Codes always ask.</source>
        <translation>La commande busylamp dial --clipboard fait de même. Les codes demandent toujours.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Seconds until it calls</source>
        <translation>Secondes avant l’appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>For the card that then calls: time to say no.</source>
        <translation>Pour la fiche qui appelle ensuite : le temps de dire non.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>%1 must be a number between %2 and %3.</source>
        <translation>%1 doit être un nombre entre %2 et %3.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What to do?</source>
        <translation>Que faire ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What to do, or a name</source>
        <translation>Que faire, ou un nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What can be done now</source>
        <translation>Ce qui peut être fait maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Parked calls</source>
        <translation>Appels en garde</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>PARKED</source>
        <translation>EN GARDE</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>Reprendre %1 à la place %2</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>The history could not be changed, nothing is lost: %1. Try again.</source>
        <translation>L’historique n’a pas pu être modifié, rien n’est perdu : %1. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all calls?</source>
        <translation>Supprimer tous les appels ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>All calls and the notes on them are deleted for good. Contacts stay.</source>
        <translation>Tous les appels et leurs notes sont supprimés définitivement. Les contacts restent.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Your colleagues appear when you have signed in to the phone system; contacts are added or imported from the menu.</source>
        <translation>Personne ici pour l’instant. Vos collègues apparaissent une fois que vous vous êtes identifié auprès du standard ; les contacts s’ajoutent ou s’importent par le menu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody is called that. Enter a number to call it.</source>
        <translation>Personne ne porte ce nom. Entrée compose le numéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody you know has this number.</source>
        <translation>Personne que vous connaissez n’a ce numéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues appear in a moment: the phone system is being asked.</source>
        <translation>Les collègues apparaissent dans un instant : le standard est interrogé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>The phone system shows no colleague's lamp to this user. Contacts are added or imported from the menu.</source>
        <translation>Le standard ne montre à cet utilisateur le voyant d’aucun collègue. Les contacts s’ajoutent ou s’importent depuis le menu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Colleagues appear when the phone system is connected; contacts are added or imported from the menu.</source>
        <translation>Personne ici pour l’instant. Les collègues apparaissent quand le standard est connecté ; les contacts s’ajoutent ou s’importent par le menu.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Watched</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>PersonMenus</name>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to contacts…</source>
        <translation>Ajouter aux contacts…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Pick up</source>
        <translation>Intercepter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer my call here…</source>
        <translation>Transférer mon appel ici…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert it here…</source>
        <translation>Le dévier ici…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer %1 here…</source>
        <translation>Transférer %1 ici…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert %1 here…</source>
        <translation>Dévier %1 ici…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Don't tell me when free</source>
        <translation>Ne plus me prévenir quand libre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Tell me when free</source>
        <translation>Me prévenir quand libre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb and forwarding</source>
        <translation>Ne pas déranger et renvoi</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of</source>
        <translation>Codes de</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What is recognised</source>
        <translation>Ce qui est reconnu</translation>
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
        <translation>Seulement les miens ci-dessous</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>A UCM and FreePBX are recognised by what they offer. On another phone system nothing is switched from here until you enter its codes.</source>
        <translation>Un UCM et FreePBX sont reconnus à ce qu’ils offrent. Sur un autre standard, rien ne se commande d’ici tant que vous n’avez pas saisi ses codes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By its code</source>
        <translation>Par son code</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>In its database</source>
        <translation>Dans sa base de données</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Not from here</source>
        <translation>Pas d’ici</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb is switched</source>
        <translation>« Ne pas déranger » se commande</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By code: the phone system dials the code for you, and no phone rings. The database can be written only by an AMI user with the privilege “system”.</source>
        <translation>Par code : le standard compose le code pour vous, et aucun téléphone ne sonne. Seul un utilisateur AMI ayant le privilège « system » peut écrire dans la base de données.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Forwarding is switched</source>
        <translation>Le renvoi se commande</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of my phone system</source>
        <translation>Codes de mon standard téléphonique</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>On</source>
        <translation>Activer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Database key</source>
        <translation>Clé de la base de données</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature is one of %1. On may hold {number}, where calls are sent to: *72{number}. The key, such as CF/{extension}, lets the state be read. These come before the codes chosen above.</source>
        <translation>Fonction est l’une de %1. Activer peut contenir {number}, où les appels sont renvoyés : *72{number}. La clé, comme CF/{extension}, permet de lire l’état. Ils passent avant les codes choisis ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>Ligne %1 : %2. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>there is no feature of this name</source>
        <translation>aucune fonction ne porte ce nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>My mailbox</source>
        <translation>Ma messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Empty: my extension. With its context, if that is another: 1000@sales.</source>
        <translation>Vide : mon poste. Avec son contexte, si c’en est un autre : 1000@sales.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Number of the voicemail</source>
        <translation>Numéro de la messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What my phone calls to hear messages. Empty: it is not called from here.</source>
        <translation>Ce que mon téléphone appelle pour écouter les messages. Vide : elle n’est pas appelée d’ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking</source>
        <translation>Garde d’appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking lot</source>
        <translation>Parking d’appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>The name of another lot than the usual one. Empty: the usual one.</source>
        <translation>Le nom d’un autre parking que l’habituel. Vide : l’habituel.</translation>
    </message>
</context>
<context>
    <name>PopupCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Who is it?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>It is %1</source>
        <translation>C’est %1</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/question.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>My queues</source>
        <translation>Mes files d’attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>No queue</source>
        <translation>Aucune file</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>My queues</source>
        <translation>Mes files d’attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues to log in to</source>
        <translation>Files où me connecter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, with commas between: 6500, 6501. Queues you are in already need not be named.</source>
        <translation>Leurs noms dans le standard, séparés par des virgules : 6500, 6501. Les files où vous êtes déjà n’ont pas à être nommées.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>What a queue calls for me</source>
        <translation>Ce qu’une file appelle pour moi</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Empty: as the queue's other members are written. {device} is your phone, as in PJSIP/1000; {extension} your number: Local/{extension}@from-queue/n.</source>
        <translation>Vide : écrit comme les autres membres de la file. {device} est votre téléphone, comme PJSIP/1000 ; {extension} votre numéro : Local/{extension}@from-queue/n.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Numbers of queues</source>
        <translation>Numéros des files</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>To move a waiting caller there, where a queue is not called by its name: support=6500, sales=6501.</source>
        <translation>Pour y déplacer un appelant qui attend, quand une file ne s’appelle pas par son nom : support=6500, sales=6501.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reasons to choose from</source>
        <translation>Motifs au choix</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Others see the reason in their queues.</source>
        <translation>Les autres voient le motif dans leurs files.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>“%1” has signs that can't be sent. Nothing was changed yet.</source>
        <translation>« %1 » contient des caractères qui ne peuvent pas être envoyés. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>When a queue calls for help</source>
        <translation>Quand une file appelle à l’aide</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From so many callers on. 0: never.</source>
        <translation>À partir de tant d’appelants. 0 : jamais.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From a wait of so many seconds on. 0: never.</source>
        <translation>À partir de tant de secondes d’attente. 0 : jamais.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by callers</source>
        <translation>Avertir par le nombre d’appelants</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by callers</source>
        <translation>Alerter par le nombre d’appelants</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by the longest wait</source>
        <translation>Avertir par l’attente la plus longue</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by the longest wait</source>
        <translation>Alerter par l’attente la plus longue</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues on the wallboard</source>
        <translation>Files du tableau mural</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, in this order. Empty: yours; all, where you are in none.</source>
        <translation>Leurs noms dans le standard, dans cet ordre. Vide : les vôtres ; toutes, si vous n’êtes dans aucune.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues of your phone system: %1</source>
        <translation>Files de votre standard : %1</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>waiting at place %1</source>
        <translation>attend à la place %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>The phone system has no queues.</source>
        <translation>Le standard téléphonique n’a pas de files d’attente.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>No queue and nobody in one has that.</source>
        <translation>Aucune file et personne en file ne contient cela.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues are shown when you have signed in to the phone system.</source>
        <translation>Les files apparaîtront une fois que vous vous serez identifié auprès du standard.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Reading the queues…</source>
        <translation>Lecture des files…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Not connected to the phone system. Queues are shown when it is.</source>
        <translation>Pas connecté au standard téléphonique. Les files apparaîtront quand il le sera.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>This AMI user may not see queues. Ask your administrator for the privilege “agent”.</source>
        <translation>Cet utilisateur AMI ne peut pas voir les files. Demandez à votre administrateur le privilège « agent ».</translation>
    </message>
</context>
<context>
    <name>QueuesTab</name>
    <message>
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>%n waiting in my queues</source>
        <translation>
            <numerusform>%n attend dans mes files</numerusform>
            <numerusform>%n attendent dans mes files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseLine</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Busylamp {new} is there.</source>
        <translation>Busylamp {new} est disponible.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>You have {old}.</source>
        <translation>Vous avez {old}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Show its page</source>
        <translation>Afficher sa page</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Nothing yet. Add begins a row.</source>
        <translation>Rien encore. « Ajouter » commence une ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>ScreenPopPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Screen pops</source>
        <translation>Fiches client</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>No page yet. Add begins one.</source>
        <translation>Pas encore de page. « Ajouter » en commence une.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Copy it, open nothing</source>
        <translation>La copier, ne rien ouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it rings</source>
        <translation>Quand il sonne</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is answered</source>
        <translation>Quand il est pris</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is over</source>
        <translation>Quand il est terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Only by its button</source>
        <translation>Seulement par son bouton</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When the phone system tells an event</source>
        <translation>Quand le standard annonce un événement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Calls to me</source>
        <translation>Appels vers moi</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>My own calls</source>
        <translation>Mes propres appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From anywhere</source>
        <translation>De partout</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>With colleagues</source>
        <translation>Avec des collègues</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Through a queue</source>
        <translation>Par une file d’attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Which calls</source>
        <translation>Quels appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Numbers that begin with</source>
        <translation>Numéros commençant par</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From where</source>
        <translation>D’où</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Opens a page of your customer database for a call. In the address, behind the host: {number} {e164} {name} {queue} {called} {uniqueid}; for an event its own headers. Nothing opens during a snooze.</source>
        <translation>Ouvre pour un appel une page de votre base de clients. Dans l’adresse, après l’hôte : {number} {e164} {name} {queue} {called} {uniqueid} ; pour un événement, ses propres en-têtes. Rien ne s’ouvre pendant une mise en veille.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Pages that open for a call</source>
        <translation>Pages qui s’ouvrent pour un appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Open in CRM</source>
        <translation>Ouvrir dans le CRM</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>My extension</source>
        <translation>Mon poste</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sit down at another phone: calls and lamps are then those of its extension. Contacts and history stay.</source>
        <translation>Installez-vous à un autre téléphone : appels et voyants sont alors ceux de son poste. Contacts et historique restent.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>The phone named in the settings, %1, is no longer rung.</source>
        <translation>Le téléphone nommé dans les réglages, %1, n’est plus appelé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>You are in a call. End it first, then change your extension.</source>
        <translation>Vous êtes en communication. Terminez-la d’abord, puis changez de poste.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>An extension has digits only, * and # at most.</source>
        <translation>Un poste n’a que des chiffres, * et # au plus.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>No setting is called “%1”.</source>
        <translation>Aucun réglage ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo: %1</source>
        <translation>Annuler la modification : %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Keys that work in every program</source>
        <translation>Touches qui agissent dans tous les programmes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Call what I copied or selected</source>
        <translation>Appeler ce que j’ai copié ou sélectionné</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>A card shows the number first; Enter calls it.</source>
        <translation>Une fiche montre d’abord le numéro ; Entrée l’appelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Show the window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hide the pop-ups</source>
        <translation>Masquer les fenêtres d’appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The calls go on ringing.</source>
        <translation>Les appels continuent de sonner.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use other keys</source>
        <translation>Prendre d’autres touches</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The demo takes no keys of the desktop.</source>
        <translation>La démo ne prend aucune touche du bureau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Your desktop decides which keys these are; it may have asked you. What is set here is a proposal.</source>
        <translation>Votre bureau décide de ces touches ; il vous a peut-être interrogé. Ce qui est fixé ici est une proposition.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Click a field and press the keys. Backspace takes none, Esc leaves all as it was.</source>
        <translation>Cliquez un champ et appuyez sur les touches. Retour arrière n’en prend aucune, Échap laisse tout comme avant.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use %1, which is free</source>
        <translation>Prendre %1, qui est libre</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connect to your phone system</source>
        <translation>Connexion à votre standard téléphonique</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Your administrator set what can't be changed here.</source>
        <translation>Ce qui ne peut être modifié ici a été fixé par votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Save diagnostics…</source>
        <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Replace the trusted certificate</source>
        <translation>Remplacer le certificat approuvé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connection</source>
        <translation>Connexion</translation>
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
        <translation>Utilisateur AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>My extension</source>
        <translation>Mon poste</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Leave it empty to use the one that is kept</source>
        <translation>Vide : celui qui est conservé est utilisé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is trusted for this address from now on.</source>
        <translation>Le certificat est désormais approuvé pour cette adresse.</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb is on: switch it off</source>
        <translation>« Ne pas déranger » est activé : le désactiver</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Calls go to %1: change it</source>
        <translation>Les appels vont à %1 : le changer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>New messages: %1. Call the voicemail</source>
        <translation>Nouveaux messages : %1. Appeler la messagerie</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/setup_step.py"/>
        <source>Copy these lines</source>
        <translation>Copier ces lignes</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Address that tells of them</source>
        <translation>Adresse qui les annonce</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Empty: nobody is asked. Else it is asked at the start and once a day over https, and a newer version is told here once. Nothing is downloaded.</source>
        <translation>Vide : personne n’est interrogé. Sinon, elle est interrogée au démarrage et une fois par jour en https, et une version plus récente est annoncée une seule fois. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>La démo ne change rien sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Open %1 links</source>
        <translation>Ouvrir les liens %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>For half an hour, what the phone system sends is written down too: names and numbers masked, never the password. It ends by itself. Save diagnostics shows the log.</source>
        <translation>Pendant une demi-heure, ce que le standard envoie est noté aussi : noms et numéros masqués, jamais le mot de passe. Cela s’arrête tout seul. « Enregistrer un diagnostic » montre le journal.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Write a detailed log</source>
        <translation>Tenir un journal détaillé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>A click shows the number first; nothing is called unasked.</source>
        <translation>Un clic montre d’abord le numéro ; rien n’est appelé sans question.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Switching this on offers Busylamp; then choose it in the system's settings for default apps. Opened now by: %1</source>
        <translation>Activer ceci propose Busylamp ; choisissez-le ensuite dans les réglages des applications par défaut du système. Ouvert actuellement par : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Opened now by %1. Switching this on takes its place; switching it off gives it back.</source>
        <translation>Ouvert actuellement par %1. Activer ceci prend sa place ; désactiver la lui rend.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>No program opens them now.</source>
        <translation>Aucun programme ne les ouvre actuellement.</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Choose another</source>
        <translation>Choisir un autre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert %1</source>
        <translation>Dévier %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>%1: %2. Go on anyway?</source>
        <translation>%1 : %2. Continuer quand même ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer anyway</source>
        <translation>Transférer quand même</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask anyway</source>
        <translation>Demander quand même</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert anyway</source>
        <translation>Dévier quand même</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer now</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert</source>
        <translation>Dévier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>To voicemail</source>
        <translation>Vers la messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Busylamp · Wallboard</source>
        <translation>Busylamp · Tableau mural</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Not connected to the phone system.</source>
        <translation>Pas connecté au standard téléphonique.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>None of the queues chosen in the settings is there.</source>
        <translation>Aucune des files choisies dans les réglages n’existe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>No queues to show yet.</source>
        <translation>Pas encore de files à montrer.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Straight to the phone system (AMI)</source>
        <translation>Directement au standard téléphonique (AMI)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Through a relay of your company</source>
        <translation>Par un relais de votre entreprise</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Key of this desk</source>
        <translation>Clé de ce poste</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the key of this desk to sign in.</source>
        <translation>Saisissez la clé de ce poste pour vous connecter.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the password of %1 to sign in.</source>
        <translation>Saisissez le mot de passe de %1 pour vous connecter.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these, and has a key for each desk.</source>
        <translation>Votre administrateur peut vous les dire et détient une clé pour chaque poste.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these. They make an AMI user for Busylamp: on a Grandstream UCM under Value-added Features, AMI.</source>
        <translation>Votre administrateur peut vous les dire. Il crée un utilisateur AMI pour Busylamp : sur un UCM Grandstream, sous Value-added Features, AMI.</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pick up</source>
        <translation>Intercepter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hand over</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Divert</source>
        <translation>Dévier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Park</source>
        <translation>Garde</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pause recording</source>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Resume recording</source>
        <translation>Reprendre l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Answered by %1</source>
        <translation>Pris par %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>handed over by %1</source>
        <translation>passé par %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>handed over to %1</source>
        <translation>passé à %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>not called back yet</source>
        <translation>pas encore rappelé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Calls between %1 and %2 may be missing</source>
        <translation>Des appels entre %1 et %2 peuvent manquer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>rang %1</source>
        <translation>a sonné %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Asking %1</source>
        <translation>Consultation de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>incoming</source>
        <translation>entrant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>outgoing</source>
        <translation>sortant</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Call which number?</source>
        <translation>Appeler quel numéro ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call this number?</source>
        <translation>Appeler ce numéro ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you copied or selected</source>
        <translation>D’après ce que vous avez copié ou sélectionné</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a command</source>
        <translation>D’une commande</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a link</source>
        <translation>D’un lien</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you dropped here</source>
        <translation>D’après ce que vous avez déposé ici</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>internal</source>
        <translation>interne</translation>
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
        <translation>numéro d’urgence</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>premium number</source>
        <translation>numéro surtaxé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>code of the phone system</source>
        <translation>code du standard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This is a code: it can divert your calls or change your phone. Call it only if you know what it does.</source>
        <translation>C’est un code : il peut dévier vos appels ou changer votre téléphone. Ne l’appelez que si vous savez ce qu’il fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls to this number can be expensive.</source>
        <translation>Les appels vers ce numéro peuvent coûter cher.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This calls the emergency services.</source>
        <translation>Ceci appelle les secours.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>dials %1</source>
        <translation>compose %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>rule “%1”</source>
        <translation>règle « %1 »</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>without extension %1</source>
        <translation>sans poste %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>emergency number</source>
        <translation>numéro d’urgence</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>premium number, it may cost a lot</source>
        <translation>numéro surtaxé, il peut coûter cher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>code of the phone system</source>
        <translation>code du standard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Work</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>Reprendre %1 à la place %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../desktop/busylamp/ui/models/people.py"/>
        <source>you are told when free</source>
        <translation>vous serez prévenu quand libre</translation>
    </message>
</context>
<context>
    <name>popup</name>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>“%1” could not be opened.</source>
        <translation>« %1 » n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>Your choice could not be kept: %1</source>
        <translation>Votre choix n’a pas pu être gardé : %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call for %2 from %1</source>
        <translation>Appel entrant pour %2 de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call from %1</source>
        <translation>Appel entrant de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>caller's own name</source>
        <translation>nom selon l’appelant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>waited %1</source>
        <translation>a attendu %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre attend</numerusform>
            <numerusform>%n autres attendent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>handed over by %1</source>
        <translation>passé par %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>You called %1</source>
        <translation>Vous avez appelé %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Last call %1</source>
        <translation>Dernier appel %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Show members</source>
        <translation>Montrer les membres</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>End this pause</source>
        <translation>Terminer cette pause</translation>
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
        <translation>Mettre en tête</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>You are in no queue</source>
        <translation>Vous n’êtes dans aucune file</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Not logged in</source>
        <translation>Pas connecté</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Taking calls</source>
        <translation>Prend les appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pause all</source>
        <translation>Pause dans toutes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End all pauses</source>
        <translation>Terminer toutes les pauses</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to all</source>
        <translation>Se connecter à toutes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of all</source>
        <translation>Se déconnecter de toutes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End the pause</source>
        <translation>Terminer la pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Change the reason</source>
        <translation>Changer le motif</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Ending the pause…</source>
        <translation>Fin de la pause…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>On a queue call</source>
        <translation>En appel de file</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln attend</numerusform>
            <numerusform>%Ln attendent</numerusform>
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
            <numerusform>%n libre sur %1</numerusform>
            <numerusform>%n libres sur %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody in</source>
        <translation>personne en file</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in %2 s</source>
        <translation>%1 % en %2 s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in time</source>
        <translation>%1 % à temps</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln served</source>
        <translation>
            <numerusform>%Ln traité</numerusform>
            <numerusform>%Ln traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln gave up</source>
        <translation>
            <numerusform>%Ln a renoncé</numerusform>
            <numerusform>%Ln ont renoncé</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody waits</source>
        <translation>personne n’attend</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Incoming calls</source>
        <translation>Appels entrants</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Screen pops</source>
        <translation>Fiches client</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Links and copied numbers</source>
        <translation>Liens et numéros copiés</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Directories</source>
        <translation>Annuaires</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>snooze</name>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Show calls again</source>
        <translation>Montrer de nouveau les appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Until tomorrow, %1</source>
        <translation>Jusqu’à demain, %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Calls not shown until %1</source>
        <translation>Appels non montrés jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <source>The file needs more memory than an import may take.</source>
        <translation>Le fichier demande plus de mémoire qu’une importation ne peut en prendre.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: {why}.</source>
        <translation>Le fichier ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>The least this user needs in manager.conf (not for a UCM)</source>
        <translation>Le minimum pour cet utilisateur dans manager.conf (pas pour un UCM)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>Paste it over the user's section, put the secret in, then: manager reload. Recording on Asterisk needs “system” for writing besides, which gives much more.</source>
        <translation>Collez-le à la place de la section de l’utilisateur, mettez-y le secret, puis : manager reload. L’enregistrement sur Asterisk demande en plus « system » en écriture, ce qui donne bien davantage.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 12 or 13</source>
        <translation>Asterisk 12 ou 13</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 16, or a Grandstream UCM</source>
        <translation>Asterisk 16, ou un Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On the UCM: Value-added Features › AMI, edit the user, Privilege: “{name}”.</source>
        <translation>Sur l’UCM : Value-added Features › AMI, modifiez l’utilisateur, Privilege : « {name} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, in the user's section: add “{name}” to “{way} =”.</source>
        <translation>Dans manager.conf, dans la section de l’utilisateur : ajoutez « {name} » à « {way} = ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI. The Username has 8 characters or more; the Password has 6 or more, with a digit and a letter or special character; an empty list of Permitted IP(s) refuses everybody.</source>
        <translation>Sur un UCM : Value-added Features › AMI. Le Username a 8 caractères ou plus ; le Password 6 ou plus, avec un chiffre et une lettre ou un caractère spécial ; une liste Permitted IP(s) vide refuse tout le monde.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf: the section of the user, its “secret”, and “permit” behind “deny”.</source>
        <translation>Dans manager.conf : la section de l’utilisateur, son « secret », et « permit » après « deny ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI › AMI Settings, TLS Enable (port 5039).</source>
        <translation>Sur un UCM : Value-added Features › AMI › AMI Settings, TLS Enable (port 5039).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, under [general]: “tlsenable = yes” and “tlscertfile”.</source>
        <translation>Dans manager.conf, sous [general] : « tlsenable = yes » et « tlscertfile ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>{page} Elsewhere: {file}</source>
        <translation>{page} Ailleurs : {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted, and {peer} is a public address</source>
        <translation>La connexion n’est pas chiffrée, et {peer} est une adresse publique</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted</source>
        <translation>La connexion n’est pas chiffrée</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one of the relay's server, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}. Comparez-le à celui du serveur du relais, puis approuvez-le dans la fenêtre de Busylamp, ou mettez pbx.pin = « {pin} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one on the phone system, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}. Comparez-le à celui du standard, puis approuvez-le dans la fenêtre de Busylamp, ou réglez pbx.pin = « {pin} ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate ended on {day}</source>
        <translation>Le certificat a expiré le {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>nobody vouches for it</source>
        <translation>personne n’en répond</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is not trusted: {problem}</source>
        <translation>Le certificat n’est pas approuvé : {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is self-signed</source>
        <translation>Le certificat est auto-signé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{title} ({facts})</source>
        <translation>{title} ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>no subject</source>
        <translation>sans sujet</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{subject}, until {day}</source>
        <translation>{subject}, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>No secure connection could be made ({detail})</source>
        <translation>Aucune connexion sécurisée n’a pu être établie ({detail})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks plain AMI, and was spoken to in TLS</source>
        <translation>Le port {port} parle AMI en clair, et on lui a parlé en TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>A web server answers on port {port}</source>
        <translation>Un serveur web répond sur le port {port}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks neither TLS nor AMI</source>
        <translation>Le port {port} ne parle ni TLS ni AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with a certificate this computer trusts ({facts})</source>
        <translation>{version}, avec un certificat auquel cet ordinateur se fie ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with the pinned certificate ({facts})</source>
        <translation>{version}, avec le certificat épinglé ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>In manager.conf, in the user's section: take them out of “read =” and “write =”.</source>
        <translation>Dans manager.conf, dans la section de l’utilisateur : retirez-les de « read = » et « write = ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>Value-added Features › AMI, edit the user: choose single privileges, not “all” and no “Special Command”.</source>
        <translation>Value-added Features › AMI, modifiez l’utilisateur : choisissez des privilèges un à un, pas « all » ni « Special Command ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>This user may do more than Busylamp needs (“{names}”)</source>
        <translation>Cet utilisateur a plus de droits que Busylamp n’en demande (« {names} »)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>call transfer</source>
        <translation>transfert d’appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>attended transfer</source>
        <translation>transfert avec consultation</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking</source>
        <translation>garde d’appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>joining and pausing in queues</source>
        <translation>connexion et pause dans les files</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>system, on a UCM call</source>
        <translation>system, que l’UCM nomme call</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>keys during a call</source>
        <translation>touches pendant un appel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n extensions</source>
        <translation>
            <numerusform>%n poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>{action} (privilege “{right}”)</source>
        <translation>{action} (privilège « {right} »)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under Value-added Features › AMI, if wanted.</source>
        <translation>Non offert à cet utilisateur : {parts}. Se donne sous Value-added Features › AMI, si désiré.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under “write =” in manager.conf, if wanted.</source>
        <translation>Non offert à cet utilisateur : {parts}. Se donne sous « write = » dans manager.conf, si désiré.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n queues</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no queues</source>
        <translation>aucune file</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no voicemail</source>
        <translation>pas de messagerie</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail</source>
        <translation>messagerie vocale</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail ({count} new)</source>
        <translation>messagerie vocale ({count} nouveaux)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking slots {first} to {last}</source>
        <translation>places de garde {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>{greeting} ({age})</source>
        <translation>{greeting} ({age})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Something else than AMI answers on port {port}</source>
        <translation>Autre chose qu’AMI répond sur le port {port}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Port {port} speaks TLS, and was spoken to in plain</source>
        <translation>Le port {port} parle TLS, et on lui a parlé en clair</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Nothing is said on port {port}</source>
        <translation>Rien ne se dit sur le port {port}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>An MD5 login is not offered: the password would cross the network in clear</source>
        <translation>L’identification MD5 n’est pas offerte : le mot de passe traverserait le réseau en clair</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>{events} events/s, {size} kB/s; {share} concerned you</source>
        <translation>{events} événements/s, {size} ko/s ; {share} vous concernaient</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>Nothing came meanwhile.</source>
        <translation>Rien n’est venu pendant ce temps.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>A filter on the phone system that keeps away the kinds Busylamp never reads would save {kinds} of the events and {size} of the bytes.</source>
        <translation>Un filtre dans le standard qui écarte les genres que Busylamp ne lit jamais épargnerait {kinds} des événements et {size} des octets.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>%n extensions have a lamp</source>
        <translation>
            <numerusform>%n poste a un voyant</numerusform>
            <numerusform>%n postes ont un voyant</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system lists no hints; lamps stay dark.</source>
        <translation>Le standard n’annonce aucun hint ; les voyants restent éteints.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system shows no state of extension {number}</source>
        <translation>Le standard ne montre aucun état du poste {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>device not told</source>
        <translation>appareil non dit</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Extension {number} ({phones}): {state}</source>
        <translation>Poste {number} ({phones}) : {state}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>signed in from {places}</source>
        <translation>identifié depuis {places}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} knows extension {number}</source>
        <translation>Le contexte {context} connaît le poste {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>another context</source>
        <translation>un autre contexte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} does not know extension {number}; its hint stands in {hinted}</source>
        <translation>Le contexte {context} ne connaît pas le poste {number} ; son hint se trouve dans {hinted}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Nobody knows {host}</source>
        <translation>Personne ne connaît {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is {shown}</source>
        <translation>{host} est {shown}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is an address</source>
        <translation>{host} est une adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used</source>
        <translation>{where} n’est pas utilisable</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used ({detail})</source>
        <translation>{where} n’est pas utilisable ({detail})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Reached {where} in {time}, from {own}</source>
        <translation>{where} atteint en {time}, depuis {own}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>call numbers</source>
        <translation>appeler des numéros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>hang up</source>
        <translation>raccrocher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>hand calls over</source>
        <translation>transmettre des appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>What is kept is no key of a desk</source>
        <translation>Ce qui est enregistré n’est pas la clé d’un poste</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} took this desk's key in {time}</source>
        <translation>{where} a accepté la clé de ce poste en {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{title}, TLS ({facts})</source>
        <translation>{title}, TLS ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay serves extension {number}</source>
        <translation>Le relais sert le poste {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not serve extension {number} now</source>
        <translation>Le relais ne sert pas le poste {number} pour l’instant</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not let this desk {verb}</source>
        <translation>Le relais ne permet pas à ce poste de faire ceci : {verb}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay lets this desk call, hang up and hand calls over</source>
        <translation>Le relais permet à ce poste d’appeler, de raccrocher et de transmettre des appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the calls under way</source>
        <translation>voir les appels en cours</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the state of the phones</source>
        <translation>voir l’état des téléphones</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no call can be asked for</source>
        <translation>aucun appel ne peut être demandé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is told of calls</source>
        <translation>Cet utilisateur est informé des appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is not told of calls</source>
        <translation>Cet utilisateur n’est pas informé des appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of queues shows when somebody calls one</source>
        <translation>On verra si cet utilisateur est informé des files quand quelqu’un en appellera une</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may place calls</source>
        <translation>Cet utilisateur peut passer des appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not place calls</source>
        <translation>Cet utilisateur ne peut pas passer d’appels</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may hang up, see calls under way and the state of the phones</source>
        <translation>Cet utilisateur peut raccrocher, voir les appels en cours et l’état des téléphones</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not {actions}</source>
        <translation>Cet utilisateur ne peut pas {actions}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>{before}, nor {after}</source>
        <translation>{before}, ni {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of calls could not be asked ({why})</source>
        <translation>On n’a pas pu demander si cet utilisateur est informé des appels ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>It needs the privilege “call” for reading, and “agent” for queues. Call your own phone once and look.</source>
        <translation>Il lui faut le privilège « call » en lecture, et « agent » pour les files. Appelez une fois votre propre téléphone et regardez.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Signed in as {user}</source>
        <translation>Identifié comme {user}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Not signed in as {user}</source>
        <translation>Pas identifié comme {user}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>This computer's address is {own} as seen from here; behind a router that translates addresses the phone system sees the router's.</source>
        <translation>L’adresse de cet ordinateur est {own} vue d’ici ; derrière un routeur qui traduit les adresses, le standard voit celle du routeur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>“{user}” is shorter than a user of a UCM can be.</source>
        <translation>« {user} » est plus court que ne peut l’être un utilisateur d’UCM.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} is not offered here</source>
        <translation>{name} n’est pas offert ici</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name}: no answer</source>
        <translation>{name} : pas de réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} answers {word}: {said}</source>
        <translation>{name} répond {word} : {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>Please report this line: nobody has written down what the action expects.</source>
        <translation>Merci de signaler cette ligne : personne n’a écrit ce que l’action attend.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it uses up what an import may take.</source>
        <translation>Le fichier ne peut pas être lu : il épuise ce qu’une importation peut prendre.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it takes too long.</source>
        <translation>Le fichier ne peut pas être lu : cela dure trop longtemps.</translation>
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
        <translation>doit être une combinaison comme Ctrl+Alt+D ou F9</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/chords.py"/>
        <source>needs Ctrl, Alt or Meta, or nobody could type that key any more</source>
        <translation>demande Ctrl, Alt ou Meta, sinon personne ne pourrait plus taper cette touche</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>{name} must have up to 16 of the signs 0-9 * #</source>
        <translation>{name} doit avoir jusqu’à 16 des caractères 0-9 * #</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>on must hold {number}: where calls are forwarded to</source>
        <translation>« Activer » doit contenir {number} : où les appels sont renvoyés</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>key must be like CF/{extension}</source>
        <translation>la clé doit être comme CF/{extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>value must be one word</source>
        <translation>la valeur doit être un seul mot</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file can't be read ({why}). It was left as it is.</source>
        <translation>Le fichier des réglages ne peut pas être lu ({why}). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was left where it is.</source>
        <translation>Le fichier des réglages est endommagé ({why}). Il a été laissé à sa place.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was kept as {name}.</source>
        <translation>Le fichier des réglages est endommagé ({why}). Il a été gardé sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>There is no usable backup; the defaults are used.</source>
        <translation>Il n’y a pas de sauvegarde utilisable ; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The backup is used.</source>
        <translation>La sauvegarde s’applique.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can't be read ({why})</source>
        <translation>ne peut pas être lu ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no TOML ({why})</source>
        <translation>n’est pas du TOML ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>Policy: {problem}</source>
        <translation>Règlement : {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can be changed by others than the administrator</source>
        <translation>peut être modifié par d’autres que l’administrateur</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is larger than 1 MiB</source>
        <translation>dépasse 1 Mio</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>The policy file {path} {why}. It is not used.</source>
        <translation>Le fichier de règlement {path} {why}. Il n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is neither a table nor “locked”; it was left alone.</source>
        <translation>{name} n’est ni une table ni « locked » ; laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} {problem}; it is not preset.</source>
        <translation>{name} {problem} ; il n’est pas préréglé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the login name, and “{user}” has signs that can't stand there</source>
        <translation>demande le nom d’utilisateur, et « {user} » contient des caractères qui ne peuvent y figurer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the extension, and [extensions] has none for “{user}”</source>
        <translation>demande le poste, et [extensions] n’en a pas pour « {user} »</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, and only {user} and {extension} are filled in there</source>
        <translation>contient {brace}, et seuls {user} et {extension} y sont remplacés</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, which is not filled in there</source>
        <translation>contient {brace}, qui n’y est pas remplacé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] is not a table of names and extensions; it was left alone.</source>
        <translation>[extensions] n’est pas une table de noms et de postes ; laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is no extension; it was left alone.</source>
        <translation>{name} n’est pas un poste ; laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] has {name} twice; the last is used.</source>
        <translation>[extensions] contient {name} deux fois ; le dernier est utilisé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked must be a list of settings, like ["pbx.host", "numbers.*"].</source>
        <translation>locked doit être une liste de réglages, comme ["pbx.host", "numbers.*"].</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked: {name} is no setting; it was left alone.</source>
        <translation>locked : {name} n’est pas un réglage ; laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>{name}: a password does not belong here, anybody can read this file. It was not used.</source>
        <translation>{name} : un mot de passe n’a pas sa place ici, tout le monde peut lire ce fichier. Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.host must be a name or an address alone, such as pbx.example.com.</source>
        <translation>pbx.host doit être seulement un nom ou une adresse, comme pbx.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.pin is of no use while pbx.tls is false.</source>
        <translation>pbx.pin ne sert à rien tant que pbx.tls est false.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>queues.numbers: {text} is no queue and its number, such as support=6500.</source>
        <translation>queues.numbers : {text} n’est pas une file avec son numéro, comme support=6500.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {problem}; it is left out.</source>
        <translation>{row} : {problem} ; laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
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
        <translation>doit être une adresse qui commence par https://</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url must begin with https:// or http:// and a host</source>
        <translation>url doit commencer par https:// ou http:// et un hôte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a user or a password before the host</source>
        <translation>url contient un utilisateur ou un mot de passe avant l’hôte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace in its host</source>
        <translation>url contient une accolade dans l’hôte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a name in braces that is not known</source>
        <translation>url contient un nom entre accolades qui n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace that lacks its other half</source>
        <translation>url contient une accolade sans son autre moitié</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has blanks, backslashes or control characters</source>
        <translation>url contient des espaces, des barres obliques inverses ou des caractères de contrôle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url is too long</source>
        <translation>url est trop longue</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not a table; its defaults are used.</source>
        <translation>[{name}] n’est pas une table ; ses valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not known and was left alone.</source>
        <translation>[{name}] n’est pas connu et a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is not known and was left alone.</source>
        <translation>{name} n’est pas connu et a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} {problem}; {shown} is used.</source>
        <translation>{name} {problem} ; {shown} s’applique.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} must be a table; it is left out.</source>
        <translation>{name} doit être une table ; laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {name} is not known and was left alone.</source>
        <translation>{row} : {name} n’est pas connu et a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a row of tables ([[{key}]])</source>
        <translation>doit être une suite de tables ([[{key}]])</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has more than {most} entries</source>
        <translation>a plus de {most} entrées</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be one of {values}</source>
        <translation>doit être l’un de {values}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be between {least} and {most}</source>
        <translation>doit être entre {least} et {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has control characters or more than {most} signs</source>
        <translation>a des caractères de contrôle ou plus de {most} caractères</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has signs that the phone system would not take</source>
        <translation>a des caractères que le standard n’accepterait pas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must have up to 8 of the signs {signs}</source>
        <translation>doit avoir jusqu’à 8 des caractères {signs}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context, without blanks and commas</source>
        <translation>doit être le nom d’un contexte, sans espaces ni virgules</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context</source>
        <translation>doit être le nom d’un contexte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a two-letter code of a country, such as DE</source>
        <translation>doit être le code à deux lettres d’un pays, comme FR</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>pbx.pin is no SHA-256 fingerprint (64 hexadecimal digits); nothing is trusted until it is corrected.</source>
        <translation>pbx.pin n’est pas une empreinte SHA-256 (64 chiffres hexadécimaux) ; rien n’est approuvé tant qu’elle n’est pas corrigée.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>only {most} rows are read</source>
        <translation>seules {most} lignes sont lues</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: {why}.</source>
        <translation>Ce n’est pas un tableau d’appels : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: its first row must name the columns {wanted}.</source>
        <translation>Ce n’est pas un tableau d’appels : sa première ligne doit nommer les colonnes {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a text is too long</source>
        <translation>un texte est trop long</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no {column}</source>
        <translation>pas de {column}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no {column} of a call</source>
        <translation>« {text} » n’est pas un {column} d’appel</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no time</source>
        <translation>pas d’heure</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no time like 2026-01-31 09:30:00+01:00</source>
        <translation>« {text} » n’est pas une heure comme 2026-01-31 09:30:00+01:00</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no number of seconds</source>
        <translation>« {text} » n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>a note is too long</source>
        <translation>une note est trop longue</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>The first row must name the columns: at least “Name” and “Phone”.</source>
        <translation>La première ligne doit nommer les colonnes : au moins « Name » et « Phone ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>This is no table of contacts: {why}.</source>
        <translation>Ce n’est pas un tableau de contacts : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no name and no company</source>
        <translation>ni nom ni société</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no phone number</source>
        <translation>pas de numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>more than {most} numbers</source>
        <translation>plus de {most} numéros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a spreadsheet cut “{text}” short: make the column text there and enter it again</source>
        <translation>un tableur a raccourci « {text} » : y mettre la colonne au format texte et le saisir de nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>“{text}” is no phone number</source>
        <translation>« {text} » n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is larger than {most} MB.</source>
        <translation>Le fichier dépasse {most} Mo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>not a readable vCard ({error})</source>
        <translation>n’est pas une vCard lisible ({error})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>There is no vCard in this file.</source>
        <translation>Il n’y a pas de vCard dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Call what I copied or selected</source>
        <translation>Appeler ce que j’ai copié ou sélectionné</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Show Busylamp</source>
        <translation>Afficher Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hide the pop-ups of Busylamp</source>
        <translation>Masquer les fenêtres d’appel de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement has more than {most} signs</source>
        <translation>le remplacement a plus de {most} caractères</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement can't be used ({why})</source>
        <translation>le remplacement n’est pas utilisable ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern must have 1 to {most} signs</source>
        <translation>le motif doit avoir de 1 à {most} caractères</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is no regular expression ({why})</source>
        <translation>le motif n’est pas une expression régulière ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is too costly: nested or too many repeats, or looking around</source>
        <translation>le motif est trop coûteux : répétitions imbriquées ou trop nombreuses, ou regards autour</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The damaged file was kept as {name}.</source>
        <translation>Le fichier endommagé a été gardé sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} ({why})</source>
        <translation>{words} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay · the relay waits for the phone system</source>
        <translation>Connecté au relais · le relais attend le standard téléphonique</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} · {host}</source>
        <translation>{words} · {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · not encrypted</source>
        <translation>Connecté à {host} · non chiffré</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS, certificate pinned</source>
        <translation>Connecté à {host} · TLS, certificat épinglé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS</source>
        <translation>Connecté à {host} · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · not encrypted</source>
        <translation>Connecté par le relais · non chiffré</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS, certificate pinned</source>
        <translation>Connecté par le relais · TLS, certificat épinglé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS</source>
        <translation>Connecté par le relais · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again</source>
        <translation>{why} · nouvel essai</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again in {seconds} s</source>
        <translation>{why} · nouvel essai dans {seconds} s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On a call</source>
        <translation>En communication</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone not reachable</source>
        <translation>Téléphone injoignable</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>State not known</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Calling</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller is waiting</source>
        <translation>L’appelant attend</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Talking</source>
        <translation>En communication</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is not known whether this call is recorded</source>
        <translation>On ne sait pas si cet appel est enregistré</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording paused</source>
        <translation>Enregistrement en pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered by somebody else</source>
        <translation>Pris par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected</source>
        <translation>Non abouti</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended while not connected</source>
        <translation>Terminé pendant la déconnexion</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number does not exist.</source>
        <translation>Ce numéro n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number can't be reached.</source>
        <translation>Ce numéro est injoignable.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone was not signed in to the phone system.</source>
        <translation>Le téléphone n’était pas enregistré auprès du standard.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy.</source>
        <translation>Occupé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined.</source>
        <translation>L’appel a été refusé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller gave up.</source>
        <translation>L’appelant a renoncé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Somebody else took the call.</source>
        <translation>Quelqu’un d’autre a pris l’appel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>All lines are busy. Try again in a moment.</source>
        <translation>Toutes les lignes sont occupées. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The telephone network failed. Try again in a moment.</source>
        <translation>Le réseau téléphonique a fait défaut. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone may not call this number. Ask your administrator.</source>
        <translation>Votre téléphone ne peut pas appeler ce numéro. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb was on.</source>
        <translation>« Ne pas déranger » était activé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is busy.</source>
        <translation>Votre propre téléphone est occupé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined on your own phone.</source>
        <translation>L’appel a été refusé sur votre propre téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone was not picked up.</source>
        <translation>Votre propre téléphone n’a pas été décroché.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is not signed in to the phone system.</source>
        <translation>Votre propre téléphone n’est pas enregistré auprès du standard.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You hung up.</source>
        <translation>Vous avez raccroché.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You handed the call over.</source>
        <translation>Vous avez passé l’appel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended while Busylamp was not connected.</source>
        <translation>L’appel s’est terminé pendant que Busylamp n’était pas connecté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended; the phone system did not say why.</source>
        <translation>L’appel est terminé ; le standard n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the state of the phones</source>
        <translation>Lecture de l’état des téléphones</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone system not reachable</source>
        <translation>Standard téléphonique injoignable</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign-in refused</source>
        <translation>Identification refusée</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Is this your phone system?</source>
        <translation>Est-ce bien votre standard téléphonique ?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the phone system. Check its spelling.</source>
        <translation>Personne ne connaît l’adresse du standard. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system can't be reached. Check your network.</source>
        <translation>Le standard est injoignable. Vérifiez votre réseau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens at that address and port. Check the port, and that AMI is switched on.</source>
        <translation>Rien n’écoute à cette adresse et à ce port. Vérifiez le port, et qu’AMI est activé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not answer.</source>
        <translation>Le standard téléphonique ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection could be made.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That port is not a TLS port. Take the TLS port, or switch TLS off.</source>
        <translation>Ce port n’est pas un port TLS. Prenez le port TLS, ou désactivez TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection. If this is a TLS port, switch TLS on.</source>
        <translation>Le standard a fermé la connexion. Si c’est un port TLS, activez TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system says nothing. If this is a TLS port, switch TLS on.</source>
        <translation>Le standard ne dit rien. Si c’est un port TLS, activez TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a phone system answers there. Check the port.</source>
        <translation>Autre chose qu’un standard y répond. Vérifiez le port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system sends what can't be read. The connection was dropped.</source>
        <translation>Le standard envoie ce qui ne peut pas être lu. La connexion a été coupée.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the phone system is not known yet. Compare it before you trust it.</source>
        <translation>Le certificat du standard n’est pas encore connu. Comparez-le avant de l’approuver.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>Le standard montre un autre certificat qu’avant. Rien n’a été envoyé. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused the sign-in. Check the AMI user, the password, and that the user permits this computer's address.</source>
        <translation>Le standard a refusé l’identification. Vérifiez l’utilisateur AMI, le mot de passe, et que l’adresse de cet ordinateur lui est permise.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The AMI user or the password holds a sign that can't be sent. Nothing was sent. Enter them again.</source>
        <translation>L’utilisateur AMI ou le mot de passe contient un caractère qui ne peut pas être envoyé. Rien n’a été envoyé. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user is signed in elsewhere. Trying again.</source>
        <translation>Cet utilisateur AMI est identifié ailleurs. Nouvel essai.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system takes the password in clear only. Use TLS, or allow it in the settings.</source>
        <translation>Le standard ne prend le mot de passe qu’en clair. Utilisez TLS, ou permettez-le dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The password is not known. Enter it to sign in.</source>
        <translation>Le mot de passe n’est pas connu. Saisissez-le pour vous identifier.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection.</source>
        <translation>Le standard a fermé la connexion.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system stopped answering.</source>
        <translation>Le standard ne répond plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is restarting.</source>
        <translation>Le standard redémarre.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not run. Its server is there.</source>
        <translation>Le relais ne fonctionne pas. Son serveur est là.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay is there and does not answer this desk. If it stays so, ask your administrator to restart it.</source>
        <translation>Le relais est là et ne répond pas à ce poste. Si cela dure, demandez à votre administrateur de le redémarrer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay stopped answering.</source>
        <translation>Le relais ne répond plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay, which is not connected to the phone system.</source>
        <translation>Connecté au relais, qui n’est pas connecté au standard téléphonique.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay speaks another version than this program. Ask your administrator.</source>
        <translation>Le relais parle une autre version que ce programme. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no key of a desk: it begins with SU and has 58 signs. Enter it again.</source>
        <translation>Ce n’est pas la clé d’un poste : elle commence par SU et compte 58 caractères. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This key is another desk's or another site's. Check your extension and the site in the address, or enter the right key.</source>
        <translation>Cette clé est celle d’un autre poste ou d’un autre site. Vérifiez votre numéro de poste et le site dans l’adresse, ou saisissez la bonne clé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This installation can't use a relay: it came without nats-py.</source>
        <translation>Cette installation ne peut pas utiliser de relais : elle est venue sans nats-py.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the phone system can't be used.</source>
        <translation>L’adresse du standard téléphonique n’est pas utilisable.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates in the settings (pbx.ca_file) can't be used.</source>
        <translation>Le fichier de certificats des réglages (pbx.ca_file) n’est pas utilisable.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the relay. Check its spelling.</source>
        <translation>Personne ne connaît l’adresse du relais. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the relay can't be used. It is like tls://relay.example.com:4222.</source>
        <translation>L’adresse du relais n’est pas utilisable. Elle ressemble à tls://relay.example.com:4222.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server can't be reached. Check your network.</source>
        <translation>Le serveur du relais est injoignable. Vérifiez votre réseau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server is not there: nothing listens at that address and port.</source>
        <translation>Le serveur du relais n’est pas là : rien n’écoute à cette adresse et ce port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not answer.</source>
        <translation>Le serveur du relais ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection to the relay's server could be made.</source>
        <translation>Aucune connexion sécurisée au serveur du relais n’a pu être établie.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not offer TLS. Ask your administrator.</source>
        <translation>Le serveur du relais n’offre pas TLS. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a relay's server answers there. Check the port.</source>
        <translation>Autre chose qu’un serveur de relais répond là. Vérifiez le port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the relay's server is not known yet. Compare it before you trust it.</source>
        <translation>Le certificat du serveur du relais n’est pas encore connu. Comparez-le avant de lui faire confiance.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>Le serveur du relais présente un autre certificat qu’auparavant. Rien n’a été envoyé. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server refused the key of this desk. Ask your administrator for a new one.</source>
        <translation>Le serveur du relais a refusé la clé de ce poste. Demandez-en une nouvelle à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The key of this desk is not known. Enter it to sign in.</source>
        <translation>La clé de ce poste n’est pas connue. Saisissez-la pour vous connecter.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection to the relay's server broke.</source>
        <translation>La connexion au serveur du relais s’est interrompue.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server stopped answering.</source>
        <translation>Le serveur du relais ne répond plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was sent.</source>
        <translation>Pas connecté au standard. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered.</source>
        <translation>La liaison s’est rompue avant la réponse du standard.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer in time.</source>
        <translation>Le standard n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asking the phone system</source>
        <translation>Demande au standard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Pick up your phone</source>
        <translation>Décrochez votre téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not called</source>
        <translation>Non appelé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Look at your phone</source>
        <translation>Regardez votre téléphone</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no number to call in that.</source>
        <translation>Il n’y a pas là de numéro à appeler.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That can't be dialled. A number has digits, *, # and a leading +, 32 signs at most.</source>
        <translation>Cela ne peut pas être composé. Un numéro a des chiffres, *, # et un + en tête, 32 signes au plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a date or a time, not a number to call.</source>
        <translation>C’est une date ou une heure, pas un numéro à appeler.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a network address, not a number to call.</source>
        <translation>C’est une adresse réseau, pas un numéro à appeler.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>These are several numbers. Choose one.</source>
        <translation>Ce sont plusieurs numéros. Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That has letters in it which are no number.</source>
        <translation>Il y a là des lettres qui ne sont pas un numéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No number has so many digits.</source>
        <translation>Aucun numéro n’a tant de chiffres.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no country with this code behind the +.</source>
        <translation>Aucun pays n’a ce code après le +.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is too short for a number of that country.</source>
        <translation>C’est trop court pour un numéro de ce pays.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This link names a number of another network, without its beginning.</source>
        <translation>Ce lien nomme un numéro d’un autre réseau, sans son début.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A rule in the settings makes a number of it that can't be dialled.</source>
        <translation>Une règle des réglages en fait un numéro qui ne peut pas être composé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign in first: your own extension is not known yet.</source>
        <translation>Identifiez-vous d’abord : votre propre poste n’est pas encore connu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know your phone. Check your extension in the settings.</source>
        <translation>Le standard ne connaît pas votre téléphone. Vérifiez votre poste dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was dialled.</source>
        <translation>Pas connecté au standard. Rien n’a été composé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke while dialling. Look at your phone before you try again.</source>
        <translation>La liaison s’est rompue pendant la composition. Regardez votre téléphone avant de réessayer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not say what became of the call. Look at your phone.</source>
        <translation>Le standard n’a pas dit ce qu’il est advenu de l’appel. Regardez votre téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not place calls. Ask your administrator for the privilege “originate”.</source>
        <translation>Cet utilisateur AMI ne peut pas passer d’appels. Demandez à votre administrateur le privilège « originate ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number.</source>
        <translation>Le standard ne connaît pas ce numéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that call. Ask your administrator.</source>
        <translation>Le relais n’autorise pas cet appel. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number.</source>
        <translation>Votre administrateur n’autorise pas ce numéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused to place the call.</source>
        <translation>Le standard a refusé de passer l’appel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is shutting down. Try again in a few minutes.</source>
        <translation>Le standard s’arrête. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is over already.</source>
        <translation>C’est déjà terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not do that. Use your phone, or ask your administrator for the privilege “call”, for queues “agent”.</source>
        <translation>Cet utilisateur AMI n’en a pas le droit. Utilisez votre téléphone, ou demandez à votre administrateur le privilège « call », pour les files « agent ».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was done.</source>
        <translation>Pas connecté au standard. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered. Look at your phone.</source>
        <translation>La liaison s’est rompue avant la réponse du standard. Regardez votre téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer. Look at your phone.</source>
        <translation>Le standard n’a pas répondu. Regardez votre téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused.</source>
        <translation>Le standard a refusé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no number which can be dialled. Nothing was done.</source>
        <translation>Ce n’est pas un numéro qui puisse être composé. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An attended transfer reaches numbers of digits only: set the prefix for other countries (00) in the settings. Nothing was done.</source>
        <translation>Un transfert avec consultation n’atteint que des numéros en chiffres : réglez le préfixe pour les autres pays (00) dans les réglages. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that. Use your phone, or ask your administrator.</source>
        <translation>Le relais ne l’autorise pas. Utilisez votre téléphone ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number. Nothing was done.</source>
        <translation>Votre administrateur n’autorise pas ce numéro. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number. Nothing was done.</source>
        <translation>Le standard ne connaît pas ce numéro. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call is in no state for that now. Nothing was done.</source>
        <translation>L’état de l’appel ne s’y prête pas pour l’instant. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You have several calls. Hang up the one you mean in the window.</source>
        <translation>Vous avez plusieurs appels. Raccrochez celui que vous voulez dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not park the call: there is no such parking lot, or no free place. You still have the call.</source>
        <translation>Le standard n’a pas mis l’appel en garde : ce parking n’existe pas, ou n’a plus de place. Vous avez toujours l’appel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it but does not show what came of it. Check before you rely on it.</source>
        <translation>Le standard l’a accepté mais ne montre pas ce qui en est advenu. Vérifiez avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it, but nothing changed. Check the codes in the settings.</source>
        <translation>Le standard l’a accepté, mais rien n’a changé. Vérifiez les codes dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The settings do not say how. Nothing was done.</source>
        <translation>Les réglages ne disent pas comment. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This has a sign that the phone system would misread, so nothing was sent. Check the contexts and codes in the settings.</source>
        <translation>Il y a là un caractère que le standard comprendrait de travers, donc rien n’a été envoyé. Vérifiez les contextes et les codes dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took that, and nothing came of it: this call or your phone does not allow it. Use your phone.</source>
        <translation>Le standard l’a accepté, et rien n’en est advenu : cet appel ou votre téléphone ne le permet pas. Utilisez votre téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system has no code for attended transfers (features.conf: atxfer). Ask by a second call, or transfer at once.</source>
        <translation>Le standard n’a pas de code pour les transferts avec consultation (features.conf : atxfer). Consultez par un second appel, ou transférez aussitôt.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system knows no such queue.</source>
        <translation>Le standard ne connaît pas cette file.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are in no queue. Name yours in the settings to sign in.</source>
        <translation>Vous n’êtes dans aucune file. Nommez les vôtres dans les réglages pour vous connecter.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are signed in there already.</source>
        <translation>Vous y êtes déjà connecté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are not signed in there.</source>
        <translation>Vous n’y êtes pas connecté.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system keeps you in this queue for good: you can't sign out. Pause instead.</source>
        <translation>Le standard vous garde dans cette file à demeure : vous ne pouvez pas vous déconnecter. Mettez-vous plutôt en pause.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This computer has no usable keyring, so a password lasts for this run only.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable, donc un mot de passe ne vaut que pour cette session.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring is locked. Unlock it, or enter the password.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le, ou saisissez le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring does not answer. Look for its window, or enter the password.</source>
        <translation>Votre trousseau ne répond pas. Cherchez sa fenêtre, ou saisissez le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring refused, so a password lasts for this run only.</source>
        <translation>Votre trousseau a refusé, donc un mot de passe ne vaut que pour cette session.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring did not keep the password, so it lasts for this run only.</source>
        <translation>Votre trousseau n’a pas gardé le mot de passe, il ne vaut donc que pour cette session.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This password can't be kept: 512 characters at most, no control characters.</source>
        <translation>Ce mot de passe ne peut pas être gardé : 512 caractères au plus, aucun caractère de contrôle.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The keyring that had your password is not there, or has it no longer.</source>
        <translation>Le trousseau qui avait votre mot de passe n’est pas là, ou ne l’a plus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your contacts and calls were written by a newer Busylamp. They were left as they are; install the newer version to see them.</source>
        <translation>Vos contacts et appels ont été écrits par un Busylamp plus récent. Ils ont été laissés tels quels ; installez la version plus récente pour les voir.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls can't be written. What you change, and who calls, is remembered for this run only.</source>
        <translation>Le fichier de vos contacts et appels ne peut pas être écrit. Vos changements, et qui appelle, ne sont retenus que pour cette session.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. All of it was saved.</source>
        <translation>Le fichier de vos contacts et appels était endommagé. Tout a été sauvé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could be read of it was saved.</source>
        <translation>Le fichier de vos contacts et appels était endommagé. Ce qui pouvait en être lu a été sauvé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could not be read came from a backup; deleted things may be back.</source>
        <translation>Le fichier de vos contacts et appels était endommagé. Ce qui ne pouvait être lu vient d’une sauvegarde ; des éléments supprimés peuvent être revenus.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. Nothing of it could be read, so you start anew.</source>
        <translation>Le fichier de vos contacts et appels était endommagé. Rien n’a pu en être lu, vous repartez donc de zéro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program uses these keys already.</source>
        <translation>Un autre programme utilise déjà ces touches.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This keyboard has no such key.</source>
        <translation>Ce clavier n’a pas cette touche.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No program gets keys of its own here. Set them in the desktop's settings instead, for the command: busylamp dial --clipboard</source>
        <translation>Aucun programme ne reçoit ici de touches à lui. Réglez-les plutôt dans les paramètres du bureau, pour la commande : busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop did not allow these keys. Allow them in its settings, or set keys there for the command: busylamp dial --clipboard</source>
        <translation>Le bureau n’a pas permis ces touches. Permettez-les dans ses paramètres, ou réglez-y des touches pour la commande : busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop does not answer. Set the keys in its settings instead, for the command: busylamp dial --clipboard</source>
        <translation>Le bureau ne répond pas. Réglez plutôt les touches dans ses paramètres, pour la commande : busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address must begin with https:// or http:// and a host.</source>
        <translation>L’adresse doit commencer par https:// ou http:// et un hôte.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No user and no password before the host: a page opened for a call must not hold one.</source>
        <translation>Ni utilisateur ni mot de passe avant l’hôte : une page ouverte pour un appel ne doit pas en contenir.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Only what follows the host may come from a call.</source>
        <translation>Seul ce qui suit l’hôte peut venir d’un appel.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A name in braces is not known. There are {number}, {e164}, {name}, {queue}, {called} and {uniqueid}.</source>
        <translation>Un nom entre accolades n’est pas connu. Il y a {number}, {e164}, {name}, {queue}, {called} et {uniqueid}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Name the event of the phone system it waits for.</source>
        <translation>Nommez l’événement du standard qu’elle attend.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A brace lacks its other half.</source>
        <translation>Il manque à une accolade son autre moitié.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Blanks, backslashes and control characters can't stand in an address. Write %20 for a blank.</source>
        <translation>Espaces, barres obliques inverses et caractères de contrôle ne peuvent figurer dans une adresse. Écrivez %20 pour un espace.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This is no address: enter the name of the server, or for CardDAV an address that begins with https://.</source>
        <translation>Ce n’est pas une adresse : entrez le nom du serveur ou, pour CardDAV, une adresse qui commence par https://.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address begins with http://, so anybody on the way could read the password. Use https://, or allow it to go unencrypted.</source>
        <translation>L’adresse commence par http://, n’importe qui sur le trajet pourrait lire le mot de passe. Prenez https://, ou autorisez l’envoi non chiffré.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No password is kept for this user. Enter it.</source>
        <translation>Aucun mot de passe n’est gardé pour cet utilisateur. Entrez-le.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no server of that name. Check the spelling.</source>
        <translation>Il n’y a pas de serveur de ce nom. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the address and the port.</source>
        <translation>Rien n’écoute là. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server can't be reached. Check your network.</source>
        <translation>Le serveur est injoignable. Vérifiez votre réseau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server's certificate is not trusted here; nothing was sent. Is it your company's own? Name its certificate file.</source>
        <translation>Le certificat du serveur n’est pas reconnu ici ; rien n’a été envoyé. Est-ce celui de votre entreprise ? Indiquez le fichier de ses certificats.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates can't be read.</source>
        <translation>Le fichier de certificats ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not encrypt on this port. Check the port, or try STARTTLS. Nothing was sent.</source>
        <translation>Le serveur ne chiffre pas sur ce port. Vérifiez le port ou essayez STARTTLS. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses STARTTLS. Nothing was sent. Try TLS on its other port (636).</source>
        <translation>Le serveur refuse STARTTLS. Rien n’a été envoyé. Essayez TLS sur son autre port (636).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses the user or the password.</source>
        <translation>Le serveur refuse l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server wants a way of signing in that Busylamp does not speak. An app password may help.</source>
        <translation>Le serveur demande une façon de s’identifier que Busylamp ne connaît pas. Un mot de passe d’application peut aider.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user may not read there.</source>
        <translation>Cet utilisateur n’a pas le droit de lire là.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. Nothing was sent there: enter the address of that server, or a place this one has itself.</source>
        <translation>Le serveur renvoie à un autre. Rien n’y a été envoyé : entrez l’adresse de ce serveur-là, ou un endroit que celui-ci possède.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. The password was not sent there: enter that address, if you trust it.</source>
        <translation>Le serveur renvoie à un autre. Le mot de passe n’y a pas été envoyé : entrez cette adresse, si vous lui faites confiance.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to an address that is not encrypted. Nothing was sent there: enter the whole address of the address book.</source>
        <translation>Le serveur renvoie à une adresse non chiffrée. Rien n’y a été envoyé : entrez l’adresse entière du carnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory has no such place. Check where the search begins.</source>
        <translation>L’annuaire n’a pas cet endroit. Vérifiez où commence la recherche.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The filter can't be read. Check its brackets.</source>
        <translation>Le filtre est illisible. Vérifiez ses parenthèses.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No address book is there.</source>
        <translation>Il n’y a pas de carnet d’adresses là.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody with a phone number is there. People who were read before stay.</source>
        <translation>Il n’y a là personne avec un numéro. Les personnes lues auparavant restent.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server gave only some of its people: ask its administrator for a higher limit, or narrow the search.</source>
        <translation>Le serveur n’a donné qu’une partie des personnes : demandez à son administrateur une limite plus haute, ou resserrez la recherche.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory is larger than Busylamp takes. Narrow the search.</source>
        <translation>L’annuaire est plus grand que ce que Busylamp accepte. Resserrez la recherche.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The answer of the server can't be understood.</source>
        <translation>La réponse du serveur est incompréhensible.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the directory ended in the middle.</source>
        <translation>La lecture de l’annuaire s’est interrompue.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The people could not be kept: the file of your contacts can't be written.</source>
        <translation>Les personnes n’ont pas pu être gardées : le fichier de vos contacts ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected, encrypted, and it is the server it should be.</source>
        <translation>Connecté, chiffré, et c’est bien le bon serveur.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected. Nothing is encrypted: names, numbers and the password can be read on the way.</source>
        <translation>Connecté. Rien n’est chiffré : noms, numéros et mot de passe peuvent être lus en route.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signed in.</source>
        <translation>Identifié.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asked without a user, as the directory allows.</source>
        <translation>Interrogé sans utilisateur, comme l’annuaire le permet.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An address book was found.</source>
        <translation>Un carnet d’adresses a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>People can be read.</source>
        <translation>Les personnes peuvent être lues.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the spelling of the address.</source>
        <translation>Vérifiez l’orthographe de l’adresse.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the port, and that AMI is switched on.</source>
        <translation>Rien n’y écoute. Vérifiez le port, et qu’AMI est activé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer came in time. Check the address, and a firewall in between.</source>
        <translation>Aucune réponse n’est venue à temps. Vérifiez l’adresse, et un pare-feu sur le chemin.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Take the TLS port (5039), or switch TLS off.</source>
        <translation>Prenez le port TLS (5039), ou désactivez TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Switch TLS on for this port, or take the plain one (7777 on a UCM, else 5038).</source>
        <translation>Activez TLS pour ce port, ou prenez le port en clair (7777 sur un UCM, sinon 5038).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>TLS 1.2 or newer is needed. Check the certificate and key of the phone system.</source>
        <translation>Il faut TLS 1.2 ou plus récent. Vérifiez le certificat et la clé du standard.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is the port of its web pages, not of AMI. Take 5039 with TLS, or 7777 on a UCM and 5038 elsewhere without.</source>
        <translation>C’est le port de ses pages web, pas d’AMI. Prenez 5039 avec TLS, ou sans TLS 7777 sur un UCM et 5038 ailleurs.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port.</source>
        <translation>Un autre programme y répond. Vérifiez le port.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>AMI greets at once; this does not. Check the port. Asterisk is silent too where too many wait to sign in.</source>
        <translation>AMI salue aussitôt ; ceci ne le fait pas. Vérifiez le port. Asterisk se tait aussi quand trop de clients attendent de s’identifier.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Its time is over: it needs a new one.</source>
        <translation>Il a expiré : il en faut un nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is another certificate than the trusted one. Ask your administrator whether it was renewed.</source>
        <translation>C’est un autre certificat que celui approuvé. Demandez à votre administrateur s’il a été renouvelé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user, the password, or this computer's address: the phone system does not say which of the three it is.</source>
        <translation>L’utilisateur, le mot de passe, ou l’adresse de cet ordinateur : le standard ne dit pas lequel des trois.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Use TLS, or set pbx.allow_plain_login = true.</source>
        <translation>Utilisez TLS, ou réglez pbx.allow_plain_login = true.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user is signed in elsewhere, and may be only once.</source>
        <translation>Cet utilisateur est identifié ailleurs, et ne peut l’être qu’une fois.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user or the password holds a sign that can't be sent.</source>
        <translation>L’utilisateur ou le mot de passe contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection broke while it was looked at. Try again.</source>
        <translation>La connexion s’est rompue pendant l’examen. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, no number is called from here.</source>
        <translation>Sans lui, aucun numéro n’est appelé d’ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, calls can't be ended or handed over from here.</source>
        <translation>Sans lui, les appels ne peuvent être ni terminés ni passés d’ici.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A call was asked for that reaches nobody, and its end was not told: no call pops up, or a filter hides it (OriginateResponse).</source>
        <translation>Un appel qui n’atteint personne a été demandé, et sa fin n’a pas été annoncée : aucun appel ne s’affiche, ou un filtre le cache (OriginateResponse).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the number of your extension; it needs a hint in the dialplan.</source>
        <translation>Vérifiez le numéro de votre poste ; il lui faut un hint dans le plan de numérotation.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone is not signed in to the phone system. Look at its screen.</source>
        <translation>Votre téléphone n’est pas enregistré auprès du standard. Regardez son écran.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Numbers may not be dialled in it. Set me.context to the one your phone uses.</source>
        <translation>Les numéros ne peuvent peut-être pas y être composés. Réglez me.context sur celui de votre téléphone.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Whoever learns its password could change or stop the phone system.</source>
        <translation>Qui apprend son mot de passe pourrait modifier ou arrêter le standard.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names, numbers and what the account may do lie open to everybody on the way. Use TLS or a VPN.</source>
        <translation>Noms, numéros et droits du compte sont visibles de tous sur le chemin. Utilisez TLS ou un VPN.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Everybody on the way can read it. Use TLS.</source>
        <translation>Chacun sur le chemin peut la lire. Utilisez TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.ca_file: a PEM file that you may read.</source>
        <translation>Vérifiez pbx.ca_file : un fichier PEM que vous pouvez lire.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.relay: it is like tls://relay.example.com:4222.</source>
        <translation>Vérifiez pbx.relay : il ressemble à tls://relay.example.com:4222.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Install the package that can use a relay.</source>
        <translation>Installez le paquet qui peut utiliser un relais.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for the key of this desk.</source>
        <translation>Demandez à votre administrateur la clé de ce poste.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for a new key of this desk.</source>
        <translation>Demandez à votre administrateur une nouvelle clé pour ce poste.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator to start the relay.</source>
        <translation>Demandez à votre administrateur de démarrer le relais.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay tries again by itself.</source>
        <translation>Le relais réessaie de lui-même.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Relay and desks should have the same version.</source>
        <translation>Le relais et les postes devraient avoir la même version.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port in pbx.relay.</source>
        <translation>Un autre programme y répond. Vérifiez le port dans pbx.relay.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names and numbers cross the network in clear.</source>
        <translation>Noms et numéros traversent le réseau en clair.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is not known</source>
        <translation>Le certificat n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one on the phone system before you trust it.</source>
        <translation>SHA-256 {shown}. {subject}, valable jusqu’au {day}. Comparez-le à celui du standard avant de l’approuver.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one of the relay's server before you trust it.</source>
        <translation>SHA-256 {shown}. {subject}, valable jusqu’au {day}. Comparez-le à celui du serveur du relais avant de l’approuver.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The trusted key was {key}…</source>
        <translation>La clé approuvée était {key}…</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>My queues</source>
        <translation>Mes files d’attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Open Busylamp</source>
        <translation>Ouvrir Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Within %1 s</source>
        <translation>En moins de %1 s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>On calls</source>
        <translation>En communication</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Served</source>
        <translation>Traités</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Abandoned</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
