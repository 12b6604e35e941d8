<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>About Busylamp</source>
        <translation>Acerca de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>The desktop companion of a desk phone. It talks to your phone system, to what you add in the settings, and to nobody else; contacts stay on this computer, the password in its keyring.</source>
        <translation>El compañero de escritorio del teléfono de mesa. Habla con su centralita, con lo que usted añada en los ajustes y con nadie más; los contactos se quedan en este equipo, la contraseña en su llavero.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>MIT licence</source>
        <translation>Licencia MIT</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/act_row.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Talking to {name}</source>
        <translation>Hablando con {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>{name} is on hold</source>
        <translation>{name} está en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Missed call from {name}</source>
        <translation>Llamada perdida de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>The call with {name} has ended</source>
        <translation>La llamada con {name} ha terminado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Connected to the phone system</source>
        <translation>Conectado a la centralita</translation>
    </message>
</context>
<context>
    <name>CallCardWidget</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note on this call, kept when it ends</source>
        <translation>Nota sobre esta llamada, se guarda al terminar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>↗ outgoing</source>
        <translation>↗ saliente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Ringing</source>
        <translation>Suena</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>● Recording</source>
        <translation>● Grabando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>❚❚ Recording paused</source>
        <translation>❚❚ Grabación en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>for %1, who waits on hold</source>
        <translation>para %1, que aguarda en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>an unknown caller</source>
        <translation>una persona desconocida</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note ✓</source>
        <translation>Nota ✓</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>CallCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_cards.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>CallNotifications</name>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Missed call from %1</source>
        <translation>Llamada perdida de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>via %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls %2</source>
        <translation>%1 llama a %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls</source>
        <translation>%1 llama</translation>
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
        <translation>Acciones sin documentar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The UCM lists AcceptCall, PauseCall, NWayRedirect and QueueLogin, but its maker says nowhere what they take or do. On: “Answer” is offered by AcceptCall where the UCM lists it, and may do something else than expected.</source>
        <translation>La UCM ofrece AcceptCall, PauseCall, NWayRedirect y QueueLogin, pero su fabricante no dice qué piden ni qué hacen. Activado: «Contestar» se ofrece con AcceptCall donde la UCM lo tenga, y puede hacer algo distinto de lo esperado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Codes of the phone system</source>
        <translation>Códigos de la centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to take a colleague's call</source>
        <translation>Código para tomar la llamada de un compañero</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before the colleague's extension: ** . Empty: not offered.</source>
        <translation>Se marca antes de la extensión del compañero: ** . Vacío: no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to send a call to voicemail</source>
        <translation>Código para enviar una llamada al buzón</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before my extension to reach its mailbox directly: * . Empty: not offered. Ask your administrator.</source>
        <translation>Se marca antes de mi extensión para llegar directamente a su buzón: * . Vacío: no se ofrece. Pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Conference room</source>
        <translation>Sala de conferencia</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The number of a room that needs no PIN, where calls are joined. Everybody who knows it can come in. Empty: not offered.</source>
        <translation>El número de una sala sin PIN donde se unen llamadas. Cualquiera que lo conozca puede entrar. Vacío: no se ofrece.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Picks up by itself when I call</source>
        <translation>Descuelga solo cuando llamo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Se puede contestar desde aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>For phones that pick up when the phone system sends them “talk” (NOTIFY): Yealink, Snom, Polycom, some of Grandstream, where their settings allow it. Asterisk only, and the AMI user needs the privilege “system”.</source>
        <translation>Para teléfonos que descuelgan cuando la centralita les envía «talk» (NOTIFY): Yealink, Snom, Polycom, algunos Grandstream, si sus ajustes lo permiten. Solo Asterisk, y el usuario AMI necesita el permiso «system».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The phone rings, and calls when you pick it up.</source>
        <translation>El teléfono suena y llama cuando usted descuelga.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Account, Call Settings, “Allow Auto Answer by Call-Info/Alert-Info”: Yes.</source>
        <translation>En el teléfono: Account, Call Settings, «Allow Auto Answer by Call-Info/Alert-Info»: Yes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Features, Intercom, “Intercom Allow”: On.</source>
        <translation>En el teléfono: Features, Intercom, «Intercom Allow»: On.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Preferences, “Auto Answer Indication” and “Intercom Policy”: on.</source>
        <translation>En el teléfono: Preferences, «Auto Answer Indication» e «Intercom Policy»: on.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone's file: voIpProt.SIP.alertInfo.1.value="Ring Answer" and voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".</source>
        <translation>En el archivo del teléfono: voIpProt.SIP.alertInfo.1.value="Ring Answer" y voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: User, Supplementary Services, “Auto Answer Page”: Yes.</source>
        <translation>En el teléfono: User, Supplementary Services, «Auto Answer Page»: Yes.</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>By contact</source>
        <translation>Por contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Edit contact…</source>
        <translation>Editar contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Add to contacts…</source>
        <translation>Añadir a contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete all…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call of the newest 5,000 has that. Three letters search all.</source>
        <translation>Ninguna de las últimas 5.000 llamadas lo contiene. Con tres letras se busca en todas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call matches. Enter a number to call it.</source>
        <translation>Ninguna llamada coincide. Escriba un número para llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call was missed.</source>
        <translation>No hay llamadas perdidas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No calls yet. Each call appears here when it has ended.</source>
        <translation>Aún no hay llamadas. Cada llamada aparece aquí cuando termina.</translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Numbers found</source>
        <translation>Números encontrados</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from text</source>
        <translation>Marcar desde texto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from clipboard</source>
        <translation>Marcar desde el portapapeles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you dropped here</source>
        <translation>
            <numerusform>%n número encontrado en lo que soltó aquí</numerusform>
            <numerusform>%n números encontrados en lo que soltó aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you copied or selected</source>
        <translation>
            <numerusform>%n número encontrado en lo copiado o seleccionado</numerusform>
            <numerusform>%n números encontrados en lo copiado o seleccionado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What stands in each column of the file?</source>
        <translation>¿Qué hay en cada columna del archivo?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is the name or the company.</source>
        <translation>Indique qué columna es el nombre o la empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is a phone number.</source>
        <translation>Indique qué columna es un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at work</source>
        <translation>Número del trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at home</source>
        <translation>Número particular</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Fax number</source>
        <translation>Número de fax</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Don't ask again for links to such numbers</source>
        <translation>No preguntar más en enlaces a números así</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Dials %1</source>
        <translation>Marca %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Nothing to call</source>
        <translation>Nada que llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls in %1 s</source>
        <translation>Llama en %1 s</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter a name or a company.</source>
        <translation>Escriba un nombre o una empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter at least one number.</source>
        <translation>Escriba al menos un número.</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <location filename="../../desktop/busylamp/ui/contact_editing.py"/>
        <source>The contacts could not be changed, nothing is lost: %1. Try again.</source>
        <translation>No se pudieron cambiar los contactos, no se ha perdido nada: %1. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Too many links to numbers came at once. Left out: %1</source>
        <translation>Llegaron demasiados enlaces a números a la vez. Descartados: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>More than three links a minute were to be called without a question. Busylamp asks about each again until the next start.</source>
        <translation>Más de tres enlaces por minuto iban a llamarse sin preguntar. Busylamp vuelve a preguntar por cada uno hasta el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>%1 does not work. %2 Choose others in the settings.</source>
        <translation>%1 no funciona. %2 Elija otras en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>It was kept in: %1</source>
        <translation>Se guardaba en: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>The history can't be written: %1. Busylamp goes on trying.</source>
        <translation>No se puede escribir el historial: %1. Busylamp sigue intentándolo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Something went wrong inside Busylamp; it goes on. Save diagnostics in the menu shows what it was.</source>
        <translation>Algo falló dentro de Busylamp; continúa. «Guardar diagnóstico» en el menú muestra qué fue.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Busylamp goes on running when you close this window, so that no call is missed. Close it once more to hide it; Quit in the menu ends it.</source>
        <translation>Busylamp sigue funcionando cuando cierra esta ventana, para no perder llamadas. Ciérrela otra vez para ocultarla; «Salir» en el menú lo termina.</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>from {directory}</source>
        <translation>de {directory}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Add to contacts…</source>
        <translation>Añadir a contactos…</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>No calls or notes yet.</source>
        <translation>Aún no hay llamadas ni notas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On this call</source>
        <translation>Sobre esta llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Choose somebody to see their numbers, calls and notes.</source>
        <translation>Elija a alguien para ver sus números, llamadas y notas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>CALLS AND NOTES</source>
        <translation>LLAMADAS Y NOTAS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Add a note, Enter keeps it</source>
        <translation>Añada una nota, Intro la guarda</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On %1</source>
        <translation>Sobre %1</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>What is in the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>For whoever helps you. Every name and number is replaced by another one, and no password is in it. Look through it; it is sent to nobody by itself.</source>
        <translation>Para quien le ayude. Cada nombre y número se sustituye por otro, y no contiene contraseñas. Revíselo; no se envía solo a nadie.</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Search or dial</source>
        <translation>Buscar o marcar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Nobody found</source>
        <translation>Nadie encontrado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>{key} dials the number you copied</source>
        <translation>{key} marca el número copiado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Type a name or a number, Enter calls</source>
        <translation>Escriba un nombre o un número, Intro llama</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls %1</source>
        <translation>Intro llama a %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls the first one found</source>
        <translation>Intro llama al primero encontrado</translation>
    </message>
</context>
<context>
    <name>DirectoriesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>No directory yet. Add begins one.</source>
        <translation>Aún no hay directorios. «Añadir» crea uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>LDAP (Active Directory, phone system)</source>
        <translation>LDAP (Active Directory, centralita)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>CardDAV (Nextcloud and others)</source>
        <translation>CardDAV (Nextcloud y otros)</translation>
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
        <translation>Ninguno: cualquiera en el camino puede leerlo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Where the search begins</source>
        <translation>Dónde empieza la búsqueda</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>File of certificates</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read again after so many hours</source>
        <translation>Volver a leer tras tantas horas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>People of your company or your cloud are found, named and called like your own contacts; nothing is changed there. They stay here for when it can't be reached. On a UCM: LDAP, begin at dc=pbx,dc=com, without a user.</source>
        <translation>Las personas de su empresa o su nube se encuentran, se nombran y se llaman como sus propios contactos; allí no se cambia nada. Se conservan aquí para cuando no se pueda llegar al directorio. En una UCM: LDAP, empezar en dc=pbx,dc=com, sin usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Whose people are shown</source>
        <translation>De quién se muestran las personas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Each directory needs a name of its own.</source>
        <translation>Cada directorio necesita su propio nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Company directory</source>
        <translation>Directorio de la empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>The password is kept in your keyring.</source>
        <translation>La contraseña se guarda en su llavero.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kept; type to change it</source>
        <translation>Guardada; escriba para cambiarla</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not kept yet; enter it</source>
        <translation>Aún no guardada; introdúzcala</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>It works. Found for example: {names}</source>
        <translation>Funciona. Encontrado, por ejemplo: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Trying it</source>
        <translation>Probando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Taking people in</source>
        <translation>Incorporando a las personas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Reading: %n so far</source>
        <translation>
            <numerusform>Leyendo: %n hasta ahora</numerusform>
            <numerusform>Leyendo: %n hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Last try {when}:</source>
        <translation>Último intento {when}:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>%n people, read {when}.</source>
        <translation>
            <numerusform>%n persona, leída {when}.</numerusform>
            <numerusform>%n personas, leídas {when}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
</context>
<context>
    <name>DirectoryNotices</name>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>{directory} needs a password.</source>
        <translation>{directory} necesita una contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>Enter it</source>
        <translation>Introducirla</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts (*.csv *.vcf *.vcard *.txt)</source>
        <translation>Contactos (*.csv *.vcf *.vcard *.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts exported: %1</source>
        <translation>Contactos exportados: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts imported: %1</source>
        <translation>Contactos importados: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import: %1 · rows refused: %2</source>
        <translation>Contactos por importar: %1 · filas rechazadas: %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import</source>
        <translation>Contactos por importar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import calls</source>
        <translation>Importar llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls exported: %1</source>
        <translation>Llamadas exportadas: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls imported: %1 · were there already: %2</source>
        <translation>Llamadas importadas: %1 · ya estaban: %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls in the file: %1 · rows refused: %2</source>
        <translation>Llamadas en el archivo: %1 · filas rechazadas: %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls to import</source>
        <translation>Llamadas por importar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>What became of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>It could not be imported, nothing was changed: %1. Try again.</source>
        <translation>No se pudo importar, no se cambió nada: %1. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Not set up yet</source>
        <translation>Sin configurar</translation>
    </message>
</context>
<context>
    <name>ForwardingDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Forwarding</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I am busy</source>
        <translation>Cuando estoy ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I don't answer</source>
        <translation>Cuando no contesto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>A number, an extension or a name. Empty: calls are not sent on.</source>
        <translation>Un número, una extensión o un nombre. Vacío: las llamadas no se desvían.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>The phone system does not tell</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>%1 is free</source>
        <translation>%1 está libre</translation>
    </message>
</context>
<context>
    <name>FreeCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>%1 is free</source>
        <translation>%1 está libre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Used at once; during a call, when it is over.</source>
        <translation>Se aplica al instante; durante una llamada, cuando termine.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Days calls are remembered</source>
        <translation>Días que se recuerdan las llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Older ones are deleted. 0 remembers none.</source>
        <translation>Las más antiguas se eliminan. 0 no recuerda ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Without a window: only the lamp beside the clock.</source>
        <translation>Sin ventana: solo la luz junto al reloj.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>La demo no cambia nada en este equipo.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Not set up yet</source>
        <translation>Sin configurar</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Rows refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Taking back what was imported</source>
        <translation>Deshaciendo lo importado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Why it is refused</source>
        <translation>Por qué se rechaza</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Nothing was imported and nothing changed.</source>
        <translation>No se importó nada ni se cambió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also show the calls of</source>
        <translation>Mostrar también las llamadas de</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Their extensions, with commas between. Their calls are marked as theirs and make no sound. Used from the next sign-in, at the latest when no call is under way.</source>
        <translation>Sus extensiones, separadas por comas. Sus llamadas se marcan como suyas y no suenan. Se aplica desde el próximo inicio de sesión, a más tardar cuando no haya llamadas en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Pop-up</source>
        <translation>Ventana emergente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>An incoming call shows</source>
        <translation>Una llamada entrante muestra</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A notification</source>
        <translation>Una notificación</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card stays at the corner of the screen until the call is answered.</source>
        <translation>Una tarjeta queda en la esquina de la pantalla hasta que se contesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from outside</source>
        <translation>Para llamadas de fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from colleagues</source>
        <translation>Para llamadas de compañeros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls through a queue</source>
        <translation>Para llamadas por una cola</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also over a full screen</source>
        <translation>También sobre pantalla completa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Off: nothing is shown while a film, slides or a remote desktop fills the screen (Windows and X11). That you share your screen can't be recognised: choose “Snooze” in the menu for that.</source>
        <translation>Desactivado: no se muestra nada mientras una película, una presentación o un escritorio remoto llena la pantalla (Windows y X11). No se puede saber si comparte la pantalla: use «Silenciar avisos» en el menú.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Ring on this computer</source>
        <translation>Sonar en este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Your phone rings by itself. WAV files can be played on every system.</source>
        <translation>Su teléfono suena por sí mismo. Los archivos WAV se pueden reproducir en todos los sistemas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Busylamp's ring</source>
        <translation>El tono de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>This file is not there.</source>
        <translation>Este archivo no está.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sounds (*.wav *.oga *.ogg *.flac);;All files (*)</source>
        <translation>Sonidos (*.wav *.oga *.ogg *.flac);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>Press the keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Keypad: digits typed here are played to the other side</source>
        <translation>Teclado: los dígitos que escriba aquí se envían a la otra parte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Type or click the keys to send</source>
        <translation>Escriba o pulse las teclas que se envían</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Outgoing line</source>
        <translation>Línea saliente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Usual line</source>
        <translation>Línea habitual</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lists.py"/>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Add contact…</source>
        <translation>Añadir contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export contacts…</source>
        <translation>Exportar contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import calls…</source>
        <translation>Importar llamadas…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export calls…</source>
        <translation>Exportar llamadas…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Snooze</source>
        <translation>Silenciar avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Wallboard</source>
        <translation>Panel de pared</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>About Busylamp</source>
        <translation>Acerca de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>The settings could not be saved: %1</source>
        <translation>No se pudieron guardar los ajustes: %1</translation>
    </message>
</context>
<context>
    <name>MyState</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb on</source>
        <translation>Activar no molestar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb off</source>
        <translation>Desactivar no molestar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Forwarding…</source>
        <translation>Desvío…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail</source>
        <translation>Llamar al buzón</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail · %n new</source>
        <translation>
            <numerusform>Llamar al buzón · %n nuevo</numerusform>
            <numerusform>Llamar al buzón · %n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/note_edit.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteMoment</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note on a call</source>
        <translation>nota de una llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit note %1</source>
        <translation>Editar la nota %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete note %1</source>
        <translation>Eliminar la nota %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>A number, as you would type or copy it</source>
        <translation>Un número, tal como lo escribiría o copiaría</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Try a number</source>
        <translation>Probar un número</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>What would be dialled</source>
        <translation>Lo que se marcaría</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Home</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Two letters, such as DE. Empty: as the system says (%1).</source>
        <translation>Dos letras, como DE. Vacío: según el sistema (%1).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Area code</source>
        <translation>Prefijo local</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Put before numbers of my town: 030. Empty: they are dialled as written.</source>
        <translation>Se antepone a los números de mi ciudad: 030. Vacío: se marcan como están escritos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Digits of an extension</source>
        <translation>Dígitos de una extensión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of so many digits stay in the house: 2, 3, 4.</source>
        <translation>Los números con tantos dígitos son internos: 2, 3, 4.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefixes</source>
        <translation>Prefijos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For an outside line</source>
        <translation>Para línea exterior</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled before each number outside the house: 0 or 9.</source>
        <translation>Se marca antes de cada número exterior: 0 o 9.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For other countries</source>
        <translation>Para otros países</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled in the place of +: 00 or 011. Empty: + itself, where it can be sent.</source>
        <translation>Se marca en lugar de +: 00 o 011. Vacío: el propio +, donde se pueda enviar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Always dial the country</source>
        <translation>Marcar siempre el país</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of my own country too: 0049 30 1234567 for 030 1234567.</source>
        <translation>También números de mi país: 0049 30 1234567 por 030 1234567.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Emergency numbers need the outside line</source>
        <translation>Las emergencias necesitan la línea exterior</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Ask your administrator. Off: 112 is dialled as 112.</source>
        <translation>Pregunte a su administrador. Desactivado: 112 se marca como 112.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules for numbers</source>
        <translation>Reglas para números</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dials</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>The first rule that fits the whole number is used. Number is a regular expression, for +49301234567 or as written; Dials may hold \1 for its first group. Empty: as usual.</source>
        <translation>Se usa la primera regla que encaje con el número entero. Número es una expresión regular, para +49301234567 o tal como está escrito; Marca puede llevar \1 por su primer grupo. Vacío: como siempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Outgoing lines</source>
        <translation>Líneas salientes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines to choose from</source>
        <translation>Líneas para elegir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines or sender numbers that your phone system offers by a prefix; chosen beside Call, for one call. The prefix takes the place of the one for an outside line.</source>
        <translation>Líneas o números de remitente que su centralita ofrece con un prefijo; se eligen junto a Llamar, para una llamada. El prefijo sustituye al de la línea exterior.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>Fila %1: %2. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Write the lengths as numbers: 3, 4.</source>
        <translation>Escriba las longitudes como números: 3, 4.</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Links to numbers</source>
        <translation>Enlaces a números</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>A click on a link</source>
        <translation>Un clic en un enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Asks before it calls</source>
        <translation>Pregunta antes de llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls internal and national numbers</source>
        <translation>Llama a números internos y nacionales</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Three a minute at most go unasked. Codes, premium, emergency and foreign numbers, and those no table holds, always ask.</source>
        <translation>Sin preguntar van como mucho tres por minuto. Códigos, tarificación especial, emergencias, extranjeros y los que no están en ninguna tabla siempre preguntan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>What I copied or selected</source>
        <translation>Lo que copié o seleccioné</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>The key that dials it</source>
        <translation>La tecla que lo marca</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, Enter calls</source>
        <translation>Muestra una tarjeta, Intro llama</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, then calls</source>
        <translation>Muestra una tarjeta y llama</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls at once</source>
        <translation>Llama al instante</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>So does the command busylamp dial --clipboard. Codes always ask.</source>
        <translation>Igual hace el comando busylamp dial --clipboard. Los códigos siempre preguntan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Seconds until it calls</source>
        <translation>Segundos hasta llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>For the card that then calls: time to say no.</source>
        <translation>Para la tarjeta que llama después: tiempo para decir no.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>Set by your administrator.</source>
        <translation>Fijado por su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>%1 must be a number between %2 and %3.</source>
        <translation>%1 debe ser un número entre %2 y %3.</translation>
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
        <translation>¿Qué hacer?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What to do, or a name</source>
        <translation>Qué hacer, o un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What can be done now</source>
        <translation>Lo que se puede hacer ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Aquí nada se llama así.</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Parked calls</source>
        <translation>Llamadas aparcadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>PARKED</source>
        <translation>APARCADAS</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>Recuperar %1 de %2</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>The history could not be changed, nothing is lost: %1. Try again.</source>
        <translation>No se pudo cambiar el historial, no se ha perdido nada: %1. Inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all calls?</source>
        <translation>¿Eliminar todas las llamadas?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>All calls and the notes on them are deleted for good. Contacts stay.</source>
        <translation>Se eliminan para siempre todas las llamadas y sus notas. Los contactos se conservan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Your colleagues appear when you have signed in to the phone system; contacts are added or imported from the menu.</source>
        <translation>Aún no hay nadie. Sus compañeros aparecen cuando haya iniciado sesión en la centralita; los contactos se añaden o importan desde el menú.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody is called that. Enter a number to call it.</source>
        <translation>Nadie se llama así. Escriba un número para llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody you know has this number.</source>
        <translation>Nadie que usted conozca tiene este número.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues appear in a moment: the phone system is being asked.</source>
        <translation>Los compañeros aparecen en un momento: se está preguntando a la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>The phone system shows no colleague's lamp to this user. Contacts are added or imported from the menu.</source>
        <translation>La centralita no muestra a este usuario la luz de ningún compañero. Los contactos se añaden o importan desde el menú.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Colleagues appear when the phone system is connected; contacts are added or imported from the menu.</source>
        <translation>Aún no hay nadie. Los compañeros aparecen cuando la centralita está conectada; los contactos se añaden o importan desde el menú.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
</context>
<context>
    <name>PersonMenus</name>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to contacts…</source>
        <translation>Añadir a contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Pick up</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer my call here…</source>
        <translation>Transferir mi llamada aquí…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert it here…</source>
        <translation>Desviarla aquí…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer %1 here…</source>
        <translation>Transferir %1 aquí…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert %1 here…</source>
        <translation>Desviar %1 aquí…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Don't tell me when free</source>
        <translation>No avisar cuando esté libre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Tell me when free</source>
        <translation>Avisar cuando esté libre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb and forwarding</source>
        <translation>No molestar y desvío</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of</source>
        <translation>Códigos de</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What is recognised</source>
        <translation>Lo que se reconozca</translation>
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
        <translation>Solo los míos de abajo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>A UCM and FreePBX are recognised by what they offer. On another phone system nothing is switched from here until you enter its codes.</source>
        <translation>Una UCM y FreePBX se reconocen por lo que ofrecen. En otra centralita no se cambia nada desde aquí hasta que escriba sus códigos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By its code</source>
        <translation>Por su código</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>In its database</source>
        <translation>En su base de datos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Not from here</source>
        <translation>No desde aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb is switched</source>
        <translation>No molestar se activa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By code: the phone system dials the code for you, and no phone rings. The database can be written only by an AMI user with the privilege “system”.</source>
        <translation>Por código: la centralita marca el código por usted y ningún teléfono suena. La base de datos solo la puede escribir un usuario AMI con el permiso «system».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Forwarding is switched</source>
        <translation>El desvío se activa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of my phone system</source>
        <translation>Códigos de mi centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>On</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Database key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature is one of %1. On may hold {number}, where calls are sent to: *72{number}. The key, such as CF/{extension}, lets the state be read. These come before the codes chosen above.</source>
        <translation>Función es una de %1. Activar puede llevar {number}, adonde se envían las llamadas: *72{number}. La clave, como CF/{extension}, permite leer el estado. Estos van antes que los códigos elegidos arriba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>Fila %1: %2. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>there is no feature of this name</source>
        <translation>no hay ninguna función con este nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>My mailbox</source>
        <translation>Mi buzón</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Empty: my extension. With its context, if that is another: 1000@sales.</source>
        <translation>Vacío: mi extensión. Con su contexto, si es otro: 1000@sales.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Number of the voicemail</source>
        <translation>Número del buzón de voz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What my phone calls to hear messages. Empty: it is not called from here.</source>
        <translation>Adonde llama mi teléfono para oír mensajes. Vacío: no se llama desde aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking lot</source>
        <translation>Zona de aparcamiento</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>The name of another lot than the usual one. Empty: the usual one.</source>
        <translation>El nombre de otra zona distinta de la habitual. Vacío: la habitual.</translation>
    </message>
</context>
<context>
    <name>PopupCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>It is %1</source>
        <translation>Es %1</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/question.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>My queues</source>
        <translation>Mis colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>My queues</source>
        <translation>Mis colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues to log in to</source>
        <translation>Colas en las que entrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, with commas between: 6500, 6501. Queues you are in already need not be named.</source>
        <translation>Sus nombres en la centralita, separados por comas: 6500, 6501. No hace falta nombrar las colas en las que ya está.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>What a queue calls for me</source>
        <translation>A qué llama una cola para mí</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Empty: as the queue's other members are written. {device} is your phone, as in PJSIP/1000; {extension} your number: Local/{extension}@from-queue/n.</source>
        <translation>Vacío: como figuran los demás miembros de la cola. {device} es su teléfono, como en PJSIP/1000; {extension} su número: Local/{extension}@from-queue/n.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Numbers of queues</source>
        <translation>Números de colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>To move a waiting caller there, where a queue is not called by its name: support=6500, sales=6501.</source>
        <translation>Para mover allí a quien espera, si la cola no se llama por su nombre: support=6500, sales=6501.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reasons to choose from</source>
        <translation>Motivos para elegir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Others see the reason in their queues.</source>
        <translation>Los demás ven el motivo en sus colas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>“%1” has signs that can't be sent. Nothing was changed yet.</source>
        <translation>«%1» tiene caracteres que no se pueden enviar. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>When a queue calls for help</source>
        <translation>Cuándo una cola pide ayuda</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From so many callers on. 0: never.</source>
        <translation>Desde tantas personas en espera. 0: nunca.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From a wait of so many seconds on. 0: never.</source>
        <translation>Desde una espera de tantos segundos. 0: nunca.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by callers</source>
        <translation>Aviso por personas en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by callers</source>
        <translation>Alarma por personas en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by the longest wait</source>
        <translation>Aviso por la espera más larga</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by the longest wait</source>
        <translation>Alarma por la espera más larga</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Wallboard</source>
        <translation>Panel de pared</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues on the wallboard</source>
        <translation>Colas en el panel de pared</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, in this order. Empty: yours; all, where you are in none.</source>
        <translation>Sus nombres en la centralita, en este orden. Vacío: las suyas; todas, si no está en ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues of your phone system: %1</source>
        <translation>Colas de su centralita: %1</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>waiting at place %1</source>
        <translation>espera en el puesto %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>The phone system has no queues.</source>
        <translation>La centralita no tiene colas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>No queue and nobody in one has that.</source>
        <translation>Ninguna cola ni nadie en una lo contiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues are shown when you have signed in to the phone system.</source>
        <translation>Las colas se muestran cuando haya iniciado sesión en la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Reading the queues…</source>
        <translation>Leyendo las colas…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Not connected to the phone system. Queues are shown when it is.</source>
        <translation>Sin conexión con la centralita. Las colas se muestran cuando la haya.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>This AMI user may not see queues. Ask your administrator for the privilege “agent”.</source>
        <translation>Este usuario AMI no puede ver colas. Pida a su administrador el permiso «agent».</translation>
    </message>
</context>
<context>
    <name>QueuesTab</name>
    <message>
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>%n waiting in my queues</source>
        <translation>
            <numerusform>%n en espera en mis colas</numerusform>
            <numerusform>%n en espera en mis colas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseLine</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Busylamp {new} is there.</source>
        <translation>Está disponible Busylamp {new}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>You have {old}.</source>
        <translation>Usted tiene {old}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Show its page</source>
        <translation>Mostrar su página</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Nothing yet. Add begins a row.</source>
        <translation>Nada todavía. «Añadir» crea una fila.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>ScreenPopPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Screen pops</source>
        <translation>Fichas de cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>No page yet. Add begins one.</source>
        <translation>Ninguna página todavía. «Añadir» crea una.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Copy it, open nothing</source>
        <translation>Copiarla, no abrir nada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it rings</source>
        <translation>Cuando suena</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is answered</source>
        <translation>Cuando se contesta</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is over</source>
        <translation>Cuando ha terminado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Only by its button</source>
        <translation>Solo con su botón</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When the phone system tells an event</source>
        <translation>Cuando la centralita anuncia un evento</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Calls to me</source>
        <translation>Llamadas a mí</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>My own calls</source>
        <translation>Mis propias llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From anywhere</source>
        <translation>De cualquier parte</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From outside</source>
        <translation>De fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>With colleagues</source>
        <translation>Con compañeros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Through a queue</source>
        <translation>Por una cola</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Which calls</source>
        <translation>Qué llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Numbers that begin with</source>
        <translation>Números que empiezan por</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From where</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Opens a page of your customer database for a call. In the address, behind the host: {number} {e164} {name} {queue} {called} {uniqueid}; for an event its own headers. Nothing opens during a snooze.</source>
        <translation>Abre una página de su base de clientes para una llamada. En la dirección, tras el servidor: {number} {e164} {name} {queue} {called} {uniqueid}; para un evento, sus propias cabeceras. Nada se abre mientras los avisos están silenciados.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Pages that open for a call</source>
        <translation>Páginas que se abren para una llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Open in CRM</source>
        <translation>Abrir en el CRM</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>My extension</source>
        <translation>Mi extensión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sit down at another phone: calls and lamps are then those of its extension. Contacts and history stay.</source>
        <translation>Siéntese a otro teléfono: las llamadas y luces son entonces las de su extensión. Contactos e historial se conservan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>The phone named in the settings, %1, is no longer rung.</source>
        <translation>El teléfono nombrado en los ajustes, %1, ya no sonará.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>You are in a call. End it first, then change your extension.</source>
        <translation>Está en una llamada. Termínela primero y cambie después su extensión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>An extension has digits only, * and # at most.</source>
        <translation>Una extensión solo tiene dígitos, como mucho * y #.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>No setting is called “%1”.</source>
        <translation>Ningún ajuste se llama «%1».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Keys that work in every program</source>
        <translation>Teclas que funcionan en cualquier programa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Call what I copied or selected</source>
        <translation>Llamar a lo que copié o seleccioné</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>A card shows the number first; Enter calls it.</source>
        <translation>Una tarjeta muestra antes el número; Intro llama.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hide the pop-ups</source>
        <translation>Ocultar las ventanas emergentes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The calls go on ringing.</source>
        <translation>Las llamadas siguen sonando.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use other keys</source>
        <translation>Usar otras teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The demo takes no keys of the desktop.</source>
        <translation>La demo no toma teclas del escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Your desktop decides which keys these are; it may have asked you. What is set here is a proposal.</source>
        <translation>Su escritorio decide qué teclas son; quizá se lo ha preguntado. Lo que se ponga aquí es una propuesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Click a field and press the keys. Backspace takes none, Esc leaves all as it was.</source>
        <translation>Haga clic en un campo y pulse las teclas. Retroceso no toma ninguna, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use %1, which is free</source>
        <translation>Usar %1, que está libre</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connect to your phone system</source>
        <translation>Conectar con su centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Your administrator set what can't be changed here.</source>
        <translation>Lo que aquí no se puede cambiar lo fijó su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>What the test found</source>
        <translation>Lo que encontró la prueba</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Replace the trusted certificate</source>
        <translation>Sustituir el certificado de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>AMI user</source>
        <translation>Usuario AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>My extension</source>
        <translation>Mi extensión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Set by your administrator.</source>
        <translation>Fijado por su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Leave it empty to use the one that is kept</source>
        <translation>Vacío: se usa la guardada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is trusted for this address from now on.</source>
        <translation>Desde ahora se confía en el certificado para esta dirección.</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb is on: switch it off</source>
        <translation>No molestar está activado: desactivarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Calls go to %1: change it</source>
        <translation>Las llamadas van a %1: cambiarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>New messages: %1. Call the voicemail</source>
        <translation>Mensajes nuevos: %1. Llamar al buzón</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/setup_step.py"/>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Address that tells of them</source>
        <translation>Dirección que informa de ellas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Empty: nobody is asked. Else it is asked at the start and once a day over https, and a newer version is told here once. Nothing is downloaded.</source>
        <translation>Vacío: no se pregunta a nadie. Si no, se pregunta al inicio y una vez al día por https, y cada versión más reciente se anuncia una vez. No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>La demo no cambia nada en este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Open %1 links</source>
        <translation>Abrir enlaces %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>For half an hour, what the phone system sends is written down too: names and numbers masked, never the password. It ends by itself. Save diagnostics shows the log.</source>
        <translation>Durante media hora se anota también lo que envía la centralita: nombres y números enmascarados, nunca la contraseña. Termina solo. «Guardar diagnóstico» muestra el registro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Write a detailed log</source>
        <translation>Escribir un registro detallado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>A click shows the number first; nothing is called unasked.</source>
        <translation>Un clic muestra antes el número; no se llama a nada sin preguntar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Switching this on offers Busylamp; then choose it in the system's settings for default apps. Opened now by: %1</source>
        <translation>Al activarlo se ofrece Busylamp; elíjalo después en los ajustes de aplicaciones predeterminadas del sistema. Ahora los abre: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Opened now by %1. Switching this on takes its place; switching it off gives it back.</source>
        <translation>Ahora los abre %1. Activarlo ocupa su lugar; desactivarlo se lo devuelve.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>No program opens them now.</source>
        <translation>Ahora no los abre ningún programa.</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert %1</source>
        <translation>Desviar %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer %1</source>
        <translation>Transferir %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>%1: %2. Go on anyway?</source>
        <translation>%1: %2. ¿Seguir de todos modos?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer anyway</source>
        <translation>Transferir igualmente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask anyway</source>
        <translation>Consultar igualmente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert anyway</source>
        <translation>Desviar igualmente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer now</source>
        <translation>Transferir ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask first</source>
        <translation>Consultar antes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert</source>
        <translation>Desviar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>To voicemail</source>
        <translation>Al buzón</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Busylamp · Wallboard</source>
        <translation>Busylamp · Panel de pared</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Wallboard</source>
        <translation>Panel de pared</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Not connected to the phone system.</source>
        <translation>Sin conexión con la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>None of the queues chosen in the settings is there.</source>
        <translation>Ninguna de las colas elegidas en los ajustes está.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>No queues to show yet.</source>
        <translation>Aún no hay colas que mostrar.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Straight to the phone system (AMI)</source>
        <translation>Directa a la centralita (AMI)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Through a relay of your company</source>
        <translation>A través de un repetidor de su empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Key of this desk</source>
        <translation>Clave de este puesto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the key of this desk to sign in.</source>
        <translation>Introduzca la clave de este puesto para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the password of %1 to sign in.</source>
        <translation>Introduzca la contraseña de %1 para conectarse.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these, and has a key for each desk.</source>
        <translation>Su administrador puede decirle estos datos y tiene una clave para cada puesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these. They make an AMI user for Busylamp: on a Grandstream UCM under Value-added Features, AMI.</source>
        <translation>Su administrador puede decirle estos datos. Crea un usuario AMI para Busylamp: en una UCM de Grandstream, en Value-added Features, AMI.</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pick up</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hand over</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Divert</source>
        <translation>Desviar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Stop recording</source>
        <translation>Parar grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pause recording</source>
        <translation>Pausar grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Resume recording</source>
        <translation>Reanudar grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Answered by %1</source>
        <translation>Contestada por %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>handed over by %1</source>
        <translation>pasada por %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>handed over to %1</source>
        <translation>pasada a %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>via %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>not called back yet</source>
        <translation>aún sin devolver</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Calls between %1 and %2 may be missing</source>
        <translation>Entre %1 y %2 pueden faltar llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>rang %1</source>
        <translation>sonó %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Asking %1</source>
        <translation>Consultando a %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>incoming</source>
        <translation>entrante</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>outgoing</source>
        <translation>saliente</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Call which number?</source>
        <translation>¿A qué número llamar?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call this number?</source>
        <translation>¿Llamar a este número?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you copied or selected</source>
        <translation>De lo que copió o seleccionó</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a command</source>
        <translation>De un comando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a link</source>
        <translation>De un enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you dropped here</source>
        <translation>De lo que soltó aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>national</source>
        <translation>nacional</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>international</source>
        <translation>internacional</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>emergency number</source>
        <translation>número de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>premium number</source>
        <translation>número de tarificación especial</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>code of the phone system</source>
        <translation>código de la centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This is a code: it can divert your calls or change your phone. Call it only if you know what it does.</source>
        <translation>Esto es un código: puede desviar sus llamadas o cambiar su teléfono. Llame solo si sabe qué hace.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls to this number can be expensive.</source>
        <translation>Las llamadas a este número pueden ser caras.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This calls the emergency services.</source>
        <translation>Esto llama a los servicios de emergencia.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>dials %1</source>
        <translation>marca %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>rule “%1”</source>
        <translation>regla «%1»</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>without extension %1</source>
        <translation>sin la extensión %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>emergency number</source>
        <translation>número de emergencia</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>premium number, it may cost a lot</source>
        <translation>número de tarificación especial, puede costar mucho</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>code of the phone system</source>
        <translation>código de la centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>Recuperar %1 de %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../desktop/busylamp/ui/models/people.py"/>
        <source>you are told when free</source>
        <translation>se le avisa cuando esté libre</translation>
    </message>
</context>
<context>
    <name>popup</name>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>Your choice could not be kept: %1</source>
        <translation>No se pudo guardar su elección: %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call for %2 from %1</source>
        <translation>Llamada entrante para %2 de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call from %1</source>
        <translation>Llamada entrante de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>caller's own name</source>
        <translation>según quien llama</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>waited %1</source>
        <translation>esperó %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>via %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>handed over by %1</source>
        <translation>pasada por %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>You called %1</source>
        <translation>Usted llamó %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Last call %1</source>
        <translation>Última llamada %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Show members</source>
        <translation>Mostrar miembros</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>End this pause</source>
        <translation>Terminar esta pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Move to the front</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>You are in no queue</source>
        <translation>No está en ninguna cola</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Not logged in</source>
        <translation>Fuera de la cola</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Taking calls</source>
        <translation>Recibe llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End all pauses</source>
        <translation>Terminar todas las pausas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to all</source>
        <translation>Entrar en todas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of all</source>
        <translation>Salir de todas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to %1</source>
        <translation>Entrar en %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Change the reason</source>
        <translation>Cambiar el motivo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of %1</source>
        <translation>Salir de %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging out…</source>
        <translation>Saliendo…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Ending the pause…</source>
        <translation>Terminando la pausa…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>On a queue call</source>
        <translation>En una llamada de cola</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
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
            <numerusform>%n de %1 libre</numerusform>
            <numerusform>%n de %1 libres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody in</source>
        <translation>nadie dentro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in %2 s</source>
        <translation>%1 % en %2 s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in time</source>
        <translation>%1 % a tiempo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln served</source>
        <translation>
            <numerusform>%Ln atendida</numerusform>
            <numerusform>%Ln atendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln gave up</source>
        <translation>
            <numerusform>%Ln abandonó</numerusform>
            <numerusform>%Ln abandonaron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Incoming calls</source>
        <translation>Llamadas entrantes</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Screen pops</source>
        <translation>Fichas de cliente</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Links and copied numbers</source>
        <translation>Enlaces y números copiados</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>snooze</name>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Show calls again</source>
        <translation>Mostrar llamadas de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Until tomorrow, %1</source>
        <translation>Hasta mañana, %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Calls not shown until %1</source>
        <translation>Llamadas sin mostrar hasta %1</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <source>The file needs more memory than an import may take.</source>
        <translation>El archivo necesita más memoria de la que una importación puede usar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>The least this user needs in manager.conf (not for a UCM)</source>
        <translation>Lo mínimo que este usuario necesita en manager.conf (no para una UCM)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>Paste it over the user's section, put the secret in, then: manager reload. Recording on Asterisk needs “system” for writing besides, which gives much more.</source>
        <translation>Péguelo sobre la sección del usuario, ponga la contraseña y luego: manager reload. Grabar en Asterisk necesita además «system» para escribir, que da mucho más.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 12 or 13</source>
        <translation>Asterisk 12 o 13</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 16, or a Grandstream UCM</source>
        <translation>Asterisk 16, o una Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On the UCM: Value-added Features › AMI, edit the user, Privilege: “{name}”.</source>
        <translation>En la UCM: Value-added Features › AMI, edite el usuario, Privilege: «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, in the user's section: add “{name}” to “{way} =”.</source>
        <translation>En manager.conf, en la sección del usuario: añada «{name}» a «{way} =».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI. The Username has 8 characters or more; the Password has 6 or more, with a digit and a letter or special character; an empty list of Permitted IP(s) refuses everybody.</source>
        <translation>En una UCM: Value-added Features › AMI. El Username tiene 8 caracteres o más; el Password 6 o más, con un dígito y una letra o carácter especial; una lista vacía de Permitted IP(s) rechaza a todos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf: the section of the user, its “secret”, and “permit” behind “deny”.</source>
        <translation>En manager.conf: la sección del usuario, su «secret», y «permit» detrás de «deny».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI › AMI Settings, TLS Enable (port 5039).</source>
        <translation>En una UCM: Value-added Features › AMI › AMI Settings, TLS Enable (puerto 5039).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, under [general]: “tlsenable = yes” and “tlscertfile”.</source>
        <translation>En manager.conf, bajo [general]: «tlsenable = yes» y «tlscertfile».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>{page} Elsewhere: {file}</source>
        <translation>{page} En otras: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted, and {peer} is a public address</source>
        <translation>La conexión no está cifrada, y {peer} es una dirección pública</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted</source>
        <translation>La conexión no está cifrada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one of the relay's server, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}. Compárelo con el del servidor del repetidor; confíe después en él en la ventana de Busylamp o ponga pbx.pin = «{pin}».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one on the phone system, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}. Compárelo con el de la centralita y confíe en él en la ventana de Busylamp, o ponga pbx.pin = «{pin}».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate ended on {day}</source>
        <translation>El certificado caducó el {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>nobody vouches for it</source>
        <translation>nadie responde por él</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is not trusted: {problem}</source>
        <translation>El certificado no es de confianza: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is self-signed</source>
        <translation>El certificado está firmado por sí mismo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{title} ({facts})</source>
        <translation>{title} ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>no subject</source>
        <translation>sin titular</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{subject}, until {day}</source>
        <translation>{subject}, hasta {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>No secure connection could be made ({detail})</source>
        <translation>No se pudo establecer una conexión segura ({detail})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks plain AMI, and was spoken to in TLS</source>
        <translation>El puerto {port} habla AMI sin cifrar, y se le habló en TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>A web server answers on port {port}</source>
        <translation>Un servidor web responde en el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks neither TLS nor AMI</source>
        <translation>El puerto {port} no habla ni TLS ni AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with a certificate this computer trusts ({facts})</source>
        <translation>{version}, con un certificado en el que confía este equipo ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with the pinned certificate ({facts})</source>
        <translation>{version}, con el certificado de confianza ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>In manager.conf, in the user's section: take them out of “read =” and “write =”.</source>
        <translation>En manager.conf, en la sección del usuario: quítelos de «read =» y «write =».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>Value-added Features › AMI, edit the user: choose single privileges, not “all” and no “Special Command”.</source>
        <translation>Value-added Features › AMI, edite el usuario: elija permisos sueltos, no «all» ni «Special Command».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>This user may do more than Busylamp needs (“{names}”)</source>
        <translation>Este usuario puede más de lo que Busylamp necesita («{names}»)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>call transfer</source>
        <translation>transferir llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>attended transfer</source>
        <translation>transferir con consulta</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking</source>
        <translation>aparcar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>joining and pausing in queues</source>
        <translation>entrar y pausar en colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>recording</source>
        <translation>grabar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>system, on a UCM call</source>
        <translation>system, en una UCM call</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>keys during a call</source>
        <translation>teclas durante una llamada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n extensions</source>
        <translation>
            <numerusform>%n extensión</numerusform>
            <numerusform>%n extensiones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>{action} (privilege “{right}”)</source>
        <translation>{action} (permiso «{right}»)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under Value-added Features › AMI, if wanted.</source>
        <translation>No se ofrece a este usuario: {parts}. Se da en Value-added Features › AMI, si se desea.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under “write =” in manager.conf, if wanted.</source>
        <translation>No se ofrece a este usuario: {parts}. Se da en «write =» de manager.conf, si se desea.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n queues</source>
        <translation>
            <numerusform>%n cola</numerusform>
            <numerusform>%n colas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no queues</source>
        <translation>sin colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no voicemail</source>
        <translation>sin buzón de voz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail ({count} new)</source>
        <translation>buzón de voz ({count} nuevos)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking slots {first} to {last}</source>
        <translation>plazas de aparcamiento de {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>{greeting} ({age})</source>
        <translation>{greeting} ({age})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Something else than AMI answers on port {port}</source>
        <translation>En el puerto {port} responde algo que no es AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Port {port} speaks TLS, and was spoken to in plain</source>
        <translation>El puerto {port} habla TLS, y se le habló sin cifrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Nothing is said on port {port}</source>
        <translation>En el puerto {port} no se dice nada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>An MD5 login is not offered: the password would cross the network in clear</source>
        <translation>No se ofrece un inicio MD5: la contraseña cruzaría la red en claro</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>{events} events/s, {size} kB/s; {share} concerned you</source>
        <translation>{events} eventos/s, {size} kB/s; le concernía el {share}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>Nothing came meanwhile.</source>
        <translation>No llegó nada entretanto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>A filter on the phone system that keeps away the kinds Busylamp never reads would save {kinds} of the events and {size} of the bytes.</source>
        <translation>Un filtro en la centralita que quite lo que Busylamp nunca lee ahorraría el {kinds} de los eventos y el {size} de los bytes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>%n extensions have a lamp</source>
        <translation>
            <numerusform>%n extensión tiene luz</numerusform>
            <numerusform>%n extensiones tienen luz</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system lists no hints; lamps stay dark.</source>
        <translation>La centralita no lista hints; las luces quedan apagadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system shows no state of extension {number}</source>
        <translation>La centralita no muestra el estado de la extensión {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>device not told</source>
        <translation>dispositivo no indicado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Extension {number} ({phones}): {state}</source>
        <translation>Extensión {number} ({phones}): {state}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>signed in from {places}</source>
        <translation>registrado desde {places}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} knows extension {number}</source>
        <translation>El contexto {context} conoce la extensión {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>another context</source>
        <translation>otro contexto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} does not know extension {number}; its hint stands in {hinted}</source>
        <translation>El contexto {context} no conoce la extensión {number}; su hint está en {hinted}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Nobody knows {host}</source>
        <translation>Nadie conoce {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is {shown}</source>
        <translation>{host} es {shown}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is an address</source>
        <translation>{host} es una dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used</source>
        <translation>{where} no se puede usar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used ({detail})</source>
        <translation>{where} no se puede usar ({detail})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Reached {where} in {time}, from {own}</source>
        <translation>Alcanzado {where} en {time}, desde {own}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>call numbers</source>
        <translation>llamar a números</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>hang up</source>
        <translation>colgar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>hand calls over</source>
        <translation>pasar llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>What is kept is no key of a desk</source>
        <translation>Lo guardado no es la clave de un puesto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} took this desk's key in {time}</source>
        <translation>{where} aceptó la clave de este puesto en {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{title}, TLS ({facts})</source>
        <translation>{title}, TLS ({facts})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay serves extension {number}</source>
        <translation>El repetidor atiende la extensión {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not serve extension {number} now</source>
        <translation>El repetidor no atiende ahora la extensión {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not let this desk {verb}</source>
        <translation>El repetidor no permite a este puesto: {verb}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay lets this desk call, hang up and hand calls over</source>
        <translation>El repetidor permite a este puesto llamar, colgar y pasar llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the calls under way</source>
        <translation>ver las llamadas en curso</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the state of the phones</source>
        <translation>ver el estado de los teléfonos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no call can be asked for</source>
        <translation>no se puede pedir ninguna llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is told of calls</source>
        <translation>A este usuario se le anuncian las llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is not told of calls</source>
        <translation>A este usuario no se le anuncian las llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of queues shows when somebody calls one</source>
        <translation>Si se le anuncian las colas se verá cuando alguien llame a una</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may place calls</source>
        <translation>Este usuario puede hacer llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not place calls</source>
        <translation>Este usuario no puede hacer llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may hang up, see calls under way and the state of the phones</source>
        <translation>Este usuario puede colgar, ver las llamadas en curso y el estado de los teléfonos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not {actions}</source>
        <translation>Este usuario no puede {actions}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>{before}, nor {after}</source>
        <translation>{before}, ni {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of calls could not be asked ({why})</source>
        <translation>No se pudo preguntar si a este usuario se le anuncian las llamadas ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>It needs the privilege “call” for reading, and “agent” for queues. Call your own phone once and look.</source>
        <translation>Necesita el permiso «call» para leer, y «agent» para colas. Llame una vez a su propio teléfono y mire.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Signed in as {user}</source>
        <translation>Sesión iniciada como {user}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Not signed in as {user}</source>
        <translation>Sin sesión como {user}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>This computer's address is {own} as seen from here; behind a router that translates addresses the phone system sees the router's.</source>
        <translation>La dirección de este equipo es {own} vista desde aquí; tras un router que traduce direcciones, la centralita ve la del router.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>“{user}” is shorter than a user of a UCM can be.</source>
        <translation>«{user}» es más corto de lo que puede ser un usuario de una UCM.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} is not offered here</source>
        <translation>{name} no se ofrece aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name}: no answer</source>
        <translation>{name}: sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} answers {word}: {said}</source>
        <translation>{name} responde {word}: {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>Please report this line: nobody has written down what the action expects.</source>
        <translation>Comunique esta línea: nadie ha escrito qué espera la acción.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it uses up what an import may take.</source>
        <translation>No se puede leer el archivo: usa más de lo que una importación puede.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it takes too long.</source>
        <translation>No se puede leer el archivo: tarda demasiado.</translation>
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
        <translation>debe indicar teclas como Ctrl+Alt+D o F9</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/chords.py"/>
        <source>needs Ctrl, Alt or Meta, or nobody could type that key any more</source>
        <translation>necesita Ctrl, Alt o Meta, o nadie podría escribir ya esa tecla</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>{name} must have up to 16 of the signs 0-9 * #</source>
        <translation>{name} debe tener hasta 16 de los caracteres 0-9 * #</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>on must hold {number}: where calls are forwarded to</source>
        <translation>on debe contener {number}: adonde se desvían las llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>key must be like CF/{extension}</source>
        <translation>key debe ser como CF/{extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>value must be one word</source>
        <translation>value debe ser una palabra</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file can't be read ({why}). It was left as it is.</source>
        <translation>No se puede leer el archivo de ajustes ({why}). Se dejó como está.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was left where it is.</source>
        <translation>El archivo de ajustes está dañado ({why}). Se dejó donde está.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was kept as {name}.</source>
        <translation>El archivo de ajustes está dañado ({why}). Se guardó como {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>There is no usable backup; the defaults are used.</source>
        <translation>No hay copia de seguridad útil; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The backup is used.</source>
        <translation>Se usa la copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado profundo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can't be read ({why})</source>
        <translation>no se puede leer ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no TOML ({why})</source>
        <translation>no es TOML ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>Policy: {problem}</source>
        <translation>Política: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can be changed by others than the administrator</source>
        <translation>lo pueden cambiar otros además del administrador</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is larger than 1 MiB</source>
        <translation>es mayor de 1 MiB</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>The policy file {path} {why}. It is not used.</source>
        <translation>El archivo de política {path} {why}. No se usa.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is neither a table nor “locked”; it was left alone.</source>
        <translation>{name} no es una tabla ni «locked»; se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} {problem}; it is not preset.</source>
        <translation>{name} {problem}; no se preajusta.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the login name, and “{user}” has signs that can't stand there</source>
        <translation>pide el nombre de inicio de sesión, y «{user}» tiene caracteres que no pueden estar ahí</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the extension, and [extensions] has none for “{user}”</source>
        <translation>pide la extensión, y [extensions] no tiene ninguna para «{user}»</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, and only {user} and {extension} are filled in there</source>
        <translation>tiene {brace}, y allí solo se rellenan {user} y {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, which is not filled in there</source>
        <translation>tiene {brace}, que allí no se rellena</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] is not a table of names and extensions; it was left alone.</source>
        <translation>[extensions] no es una tabla de nombres y extensiones; se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is no extension; it was left alone.</source>
        <translation>{name} no es una extensión; se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] has {name} twice; the last is used.</source>
        <translation>[extensions] tiene {name} dos veces; vale el último.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked must be a list of settings, like ["pbx.host", "numbers.*"].</source>
        <translation>locked debe ser una lista de ajustes, como ["pbx.host", "numbers.*"].</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked: {name} is no setting; it was left alone.</source>
        <translation>locked: {name} no es un ajuste; se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>{name}: a password does not belong here, anybody can read this file. It was not used.</source>
        <translation>{name}: aquí no debe haber una contraseña, cualquiera puede leer este archivo. No se usó.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.host must be a name or an address alone, such as pbx.example.com.</source>
        <translation>pbx.host debe ser solo un nombre o una dirección, como pbx.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.pin is of no use while pbx.tls is false.</source>
        <translation>pbx.pin no sirve de nada mientras pbx.tls sea false.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>queues.numbers: {text} is no queue and its number, such as support=6500.</source>
        <translation>queues.numbers: {text} no es una cola con su número, como support=6500.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {problem}; it is left out.</source>
        <translation>{row}: {problem}; se omite.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
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
        <translation>debe ser una dirección que empiece por https://</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url must begin with https:// or http:// and a host</source>
        <translation>url debe empezar por https:// o http:// y un servidor</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a user or a password before the host</source>
        <translation>url tiene un usuario o una contraseña delante del servidor</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace in its host</source>
        <translation>url tiene una llave en el servidor</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a name in braces that is not known</source>
        <translation>url tiene un nombre entre llaves que no se conoce</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace that lacks its other half</source>
        <translation>url tiene una llave sin su otra mitad</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has blanks, backslashes or control characters</source>
        <translation>url tiene espacios, barras invertidas o caracteres de control</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url is too long</source>
        <translation>url es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not a table; its defaults are used.</source>
        <translation>[{name}] no es una tabla; se usan sus valores predeterminados.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not known and was left alone.</source>
        <translation>[{name}] no se conoce y se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is not known and was left alone.</source>
        <translation>{name} no se conoce y se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} {problem}; {shown} is used.</source>
        <translation>{name} {problem}; se usa {shown}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} must be a table; it is left out.</source>
        <translation>{name} debe ser una tabla; se omite.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {name} is not known and was left alone.</source>
        <translation>{row}: {name} no se conoce y se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a row of tables ([[{key}]])</source>
        <translation>debe ser una serie de tablas ([[{key}]])</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has more than {most} entries</source>
        <translation>tiene más de {most} entradas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be one of {values}</source>
        <translation>debe ser uno de {values}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be between {least} and {most}</source>
        <translation>debe estar entre {least} y {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has control characters or more than {most} signs</source>
        <translation>tiene caracteres de control o más de {most} caracteres</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has signs that the phone system would not take</source>
        <translation>tiene caracteres que la centralita no aceptaría</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must have up to 8 of the signs {signs}</source>
        <translation>debe tener hasta 8 de los caracteres {signs}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context, without blanks and commas</source>
        <translation>debe ser el nombre de un contexto, sin espacios ni comas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context</source>
        <translation>debe ser el nombre de un contexto</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a two-letter code of a country, such as DE</source>
        <translation>debe ser el código de dos letras de un país, como DE</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>pbx.pin is no SHA-256 fingerprint (64 hexadecimal digits); nothing is trusted until it is corrected.</source>
        <translation>pbx.pin no es una huella SHA-256 (64 cifras hexadecimales); no se confía en nada hasta que se corrija.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>only {most} rows are read</source>
        <translation>solo se leen {most} filas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: {why}.</source>
        <translation>Esto no es una tabla de llamadas: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>direction</source>
        <translation>sentido</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>reason</source>
        <translation>causa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: its first row must name the columns {wanted}.</source>
        <translation>Esto no es una tabla de llamadas: su primera fila debe nombrar las columnas {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a text is too long</source>
        <translation>un texto es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no {column}</source>
        <translation>falta {column}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no {column} of a call</source>
        <translation>«{text}» no vale como {column} de una llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no time</source>
        <translation>falta la hora</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no time like 2026-01-31 09:30:00+01:00</source>
        <translation>«{text}» no es una hora como 2026-01-31 09:30:00+01:00</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no number of seconds</source>
        <translation>«{text}» no es un número de segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>a note is too long</source>
        <translation>una nota es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>The first row must name the columns: at least “Name” and “Phone”.</source>
        <translation>La primera fila debe nombrar las columnas: al menos «Name» y «Phone».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>This is no table of contacts: {why}.</source>
        <translation>Esto no es una tabla de contactos: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no name and no company</source>
        <translation>sin nombre y sin empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no phone number</source>
        <translation>sin número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>more than {most} numbers</source>
        <translation>más de {most} números</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a spreadsheet cut “{text}” short: make the column text there and enter it again</source>
        <translation>una hoja de cálculo acortó «{text}»: dé allí formato de texto a la columna y vuelva a escribirlo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>“{text}” is no phone number</source>
        <translation>«{text}» no es un número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is larger than {most} MB.</source>
        <translation>El archivo es mayor de {most} MB.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>not a readable vCard ({error})</source>
        <translation>una vCard ilegible ({error})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>There is no vCard in this file.</source>
        <translation>No hay ninguna vCard en este archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Call what I copied or selected</source>
        <translation>Llamar a lo que copié o seleccioné</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Show Busylamp</source>
        <translation>Mostrar Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hide the pop-ups of Busylamp</source>
        <translation>Ocultar las ventanas emergentes de Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement has more than {most} signs</source>
        <translation>replacement tiene más de {most} caracteres</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement can't be used ({why})</source>
        <translation>replacement no se puede usar ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern must have 1 to {most} signs</source>
        <translation>pattern debe tener de 1 a {most} caracteres</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is no regular expression ({why})</source>
        <translation>pattern no es una expresión regular ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is too costly: nested or too many repeats, or looking around</source>
        <translation>pattern es demasiado costoso: repeticiones anidadas o demasiadas, o mira alrededor</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The damaged file was kept as {name}.</source>
        <translation>El archivo dañado se guardó como {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} ({why})</source>
        <translation>{words} ({why})</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay · the relay waits for the phone system</source>
        <translation>Conectado al repetidor · el repetidor espera a la centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} · {host}</source>
        <translation>{words} · {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · not encrypted</source>
        <translation>Conectado a {host} · sin cifrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS, certificate pinned</source>
        <translation>Conectado a {host} · TLS, certificado de confianza</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS</source>
        <translation>Conectado a {host} · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · not encrypted</source>
        <translation>Conectado a través del repetidor · sin cifrar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS, certificate pinned</source>
        <translation>Conectado a través del repetidor · TLS, certificado fijado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS</source>
        <translation>Conectado a través del repetidor · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again</source>
        <translation>{why} · intentándolo de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again in {seconds} s</source>
        <translation>{why} · nuevo intento en {seconds} s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone not reachable</source>
        <translation>Teléfono inaccesible</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller is waiting</source>
        <translation>La otra parte espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is not known whether this call is recorded</source>
        <translation>No se sabe si esta llamada se graba</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not recorded</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording paused</source>
        <translation>Grabación en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered by somebody else</source>
        <translation>Contestada por otra persona</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended while not connected</source>
        <translation>Terminada sin estar conectados</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended.</source>
        <translation>La llamada terminó.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number does not exist.</source>
        <translation>Este número no existe.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number can't be reached.</source>
        <translation>No se puede llegar a este número.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone was not signed in to the phone system.</source>
        <translation>El teléfono no estaba registrado en la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy.</source>
        <translation>Ocupado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody answered.</source>
        <translation>Nadie contestó.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined.</source>
        <translation>La llamada fue rechazada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller gave up.</source>
        <translation>Quien llamaba desistió.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Somebody else took the call.</source>
        <translation>Otra persona tomó la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>All lines are busy. Try again in a moment.</source>
        <translation>Todas las líneas están ocupadas. Inténtelo en un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The telephone network failed. Try again in a moment.</source>
        <translation>Falló la red telefónica. Inténtelo en un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone may not call this number. Ask your administrator.</source>
        <translation>Su teléfono no puede llamar a este número. Pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb was on.</source>
        <translation>No molestar estaba activado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is busy.</source>
        <translation>Su propio teléfono está ocupado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined on your own phone.</source>
        <translation>La llamada se rechazó en su propio teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone was not picked up.</source>
        <translation>Su propio teléfono no se descolgó.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is not signed in to the phone system.</source>
        <translation>Su propio teléfono no está registrado en la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You hung up.</source>
        <translation>Usted colgó.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You handed the call over.</source>
        <translation>Usted pasó la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended while Busylamp was not connected.</source>
        <translation>La llamada terminó mientras Busylamp no estaba conectado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended; the phone system did not say why.</source>
        <translation>La llamada terminó; la centralita no dijo por qué.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the state of the phones</source>
        <translation>Leyendo el estado de los teléfonos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone system not reachable</source>
        <translation>Centralita inaccesible</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Is this your phone system?</source>
        <translation>¿Es esta su centralita?</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the phone system. Check its spelling.</source>
        <translation>Nadie conoce la dirección de la centralita. Compruebe cómo está escrita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system can't be reached. Check your network.</source>
        <translation>No se puede llegar a la centralita. Compruebe su red.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens at that address and port. Check the port, and that AMI is switched on.</source>
        <translation>Nada escucha en esa dirección y puerto. Compruebe el puerto y que AMI esté activado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not answer.</source>
        <translation>La centralita no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection could be made.</source>
        <translation>No se pudo establecer una conexión segura.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That port is not a TLS port. Take the TLS port, or switch TLS off.</source>
        <translation>Ese puerto no es un puerto TLS. Use el puerto TLS o desactive TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection. If this is a TLS port, switch TLS on.</source>
        <translation>La centralita cerró la conexión. Si es un puerto TLS, active TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system says nothing. If this is a TLS port, switch TLS on.</source>
        <translation>La centralita no dice nada. Si es un puerto TLS, active TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a phone system answers there. Check the port.</source>
        <translation>Allí responde algo que no es una centralita. Compruebe el puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system sends what can't be read. The connection was dropped.</source>
        <translation>La centralita envía algo ilegible. Se cortó la conexión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the phone system is not known yet. Compare it before you trust it.</source>
        <translation>El certificado de la centralita aún no se conoce. Compárelo antes de confiar en él.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>La centralita muestra otro certificado que antes. No se envió nada. Pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused the sign-in. Check the AMI user, the password, and that the user permits this computer's address.</source>
        <translation>La centralita rechazó el inicio de sesión. Compruebe el usuario AMI, la contraseña y que el usuario permita la dirección de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The AMI user or the password holds a sign that can't be sent. Nothing was sent. Enter them again.</source>
        <translation>El usuario AMI o la contraseña tiene un carácter que no se puede enviar. No se envió nada. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user is signed in elsewhere. Trying again.</source>
        <translation>Este usuario AMI tiene sesión en otro sitio. Intentándolo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system takes the password in clear only. Use TLS, or allow it in the settings.</source>
        <translation>La centralita solo acepta la contraseña en claro. Use TLS o permítalo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The password is not known. Enter it to sign in.</source>
        <translation>No se conoce la contraseña. Escríbala para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection.</source>
        <translation>La centralita cerró la conexión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system stopped answering.</source>
        <translation>La centralita dejó de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is restarting.</source>
        <translation>La centralita se está reiniciando.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not run. Its server is there.</source>
        <translation>El repetidor no está en marcha. Su servidor sí está.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay is there and does not answer this desk. If it stays so, ask your administrator to restart it.</source>
        <translation>El repetidor está ahí y no responde a este puesto. Si sigue así, pida a su administrador que lo reinicie.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay stopped answering.</source>
        <translation>El repetidor ha dejado de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay, which is not connected to the phone system.</source>
        <translation>Conectado al repetidor, que no está conectado a la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay speaks another version than this program. Ask your administrator.</source>
        <translation>El repetidor usa otra versión que este programa. Consulte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no key of a desk: it begins with SU and has 58 signs. Enter it again.</source>
        <translation>Eso no es la clave de un puesto: empieza por SU y tiene 58 caracteres. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This key is another desk's or another site's. Check your extension and the site in the address, or enter the right key.</source>
        <translation>Esta clave es de otro puesto o de otra sede. Compruebe su extensión y la sede en la dirección, o introduzca la clave correcta.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This installation can't use a relay: it came without nats-py.</source>
        <translation>Esta instalación no puede usar un repetidor: vino sin nats-py.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the phone system can't be used.</source>
        <translation>La dirección de la centralita no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates in the settings (pbx.ca_file) can't be used.</source>
        <translation>El archivo de certificados de los ajustes (pbx.ca_file) no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the relay. Check its spelling.</source>
        <translation>Nadie conoce la dirección del repetidor. Compruebe cómo está escrita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the relay can't be used. It is like tls://relay.example.com:4222.</source>
        <translation>La dirección del repetidor no se puede usar. Es como tls://relay.example.com:4222.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server can't be reached. Check your network.</source>
        <translation>No se puede llegar al servidor del repetidor. Compruebe su red.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server is not there: nothing listens at that address and port.</source>
        <translation>El servidor del repetidor no está: nada escucha en esa dirección y ese puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not answer.</source>
        <translation>El servidor del repetidor no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection to the relay's server could be made.</source>
        <translation>No se pudo establecer una conexión segura con el servidor del repetidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not offer TLS. Ask your administrator.</source>
        <translation>El servidor del repetidor no ofrece TLS. Consulte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a relay's server answers there. Check the port.</source>
        <translation>Allí responde algo que no es el servidor de un repetidor. Compruebe el puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the relay's server is not known yet. Compare it before you trust it.</source>
        <translation>El certificado del servidor del repetidor aún no se conoce. Compárelo antes de confiar en él.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>El servidor del repetidor muestra otro certificado que antes. No se envió nada. Consulte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server refused the key of this desk. Ask your administrator for a new one.</source>
        <translation>El servidor del repetidor rechazó la clave de este puesto. Pida una nueva a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The key of this desk is not known. Enter it to sign in.</source>
        <translation>La clave de este puesto no se conoce. Introdúzcala para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection to the relay's server broke.</source>
        <translation>Se cortó la conexión con el servidor del repetidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server stopped answering.</source>
        <translation>El servidor del repetidor ha dejado de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was sent.</source>
        <translation>Sin conexión con la centralita. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered.</source>
        <translation>La conexión se cortó antes de que la centralita respondiera.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer in time.</source>
        <translation>La centralita no respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asking the phone system</source>
        <translation>Preguntando a la centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Pick up your phone</source>
        <translation>Descuelgue su teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not called</source>
        <translation>Sin llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Look at your phone</source>
        <translation>Mire su teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no number to call in that.</source>
        <translation>Ahí no hay ningún número que llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That can't be dialled. A number has digits, *, # and a leading +, 32 signs at most.</source>
        <translation>Eso no se puede marcar. Un número tiene dígitos, *, # y un + delante, 32 caracteres como mucho.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a date or a time, not a number to call.</source>
        <translation>Eso es una fecha o una hora, no un número que llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a network address, not a number to call.</source>
        <translation>Eso es una dirección de red, no un número que llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>These are several numbers. Choose one.</source>
        <translation>Son varios números. Elija uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That has letters in it which are no number.</source>
        <translation>Eso lleva letras que no son un número.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No number has so many digits.</source>
        <translation>Ningún número tiene tantos dígitos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no country with this code behind the +.</source>
        <translation>No hay ningún país con este código tras el +.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is too short for a number of that country.</source>
        <translation>Eso es demasiado corto para un número de ese país.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This link names a number of another network, without its beginning.</source>
        <translation>Este enlace nombra un número de otra red, sin su comienzo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A rule in the settings makes a number of it that can't be dialled.</source>
        <translation>Una regla de los ajustes hace de él un número que no se puede marcar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign in first: your own extension is not known yet.</source>
        <translation>Inicie sesión primero: aún no se conoce su propia extensión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know your phone. Check your extension in the settings.</source>
        <translation>La centralita no conoce su teléfono. Compruebe su extensión en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was dialled.</source>
        <translation>Sin conexión con la centralita. No se marcó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke while dialling. Look at your phone before you try again.</source>
        <translation>La conexión se cortó al marcar. Mire su teléfono antes de volver a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not say what became of the call. Look at your phone.</source>
        <translation>La centralita no dijo qué fue de la llamada. Mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not place calls. Ask your administrator for the privilege “originate”.</source>
        <translation>Este usuario AMI no puede hacer llamadas. Pida a su administrador el permiso «originate».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number.</source>
        <translation>La centralita no conoce este número.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that call. Ask your administrator.</source>
        <translation>El repetidor no permite esa llamada. Pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number.</source>
        <translation>Su administrador no permite este número.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused to place the call.</source>
        <translation>La centralita se negó a hacer la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is shutting down. Try again in a few minutes.</source>
        <translation>La centralita se está apagando. Inténtelo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is over already.</source>
        <translation>Eso ya ha terminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not do that. Use your phone, or ask your administrator for the privilege “call”, for queues “agent”.</source>
        <translation>Este usuario AMI no puede hacerlo. Use su teléfono, o pida a su administrador el permiso «call», para colas «agent».</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was done.</source>
        <translation>Sin conexión con la centralita. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered. Look at your phone.</source>
        <translation>La conexión se cortó antes de que la centralita respondiera. Mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer. Look at your phone.</source>
        <translation>La centralita no respondió. Mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused.</source>
        <translation>La centralita se negó.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no number which can be dialled. Nothing was done.</source>
        <translation>Eso no es un número que se pueda marcar. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An attended transfer reaches numbers of digits only: set the prefix for other countries (00) in the settings. Nothing was done.</source>
        <translation>Una transferencia con consulta solo llega a números de dígitos: ponga el prefijo para otros países (00) en los ajustes. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that. Use your phone, or ask your administrator.</source>
        <translation>El repetidor no lo permite. Use su teléfono o pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number. Nothing was done.</source>
        <translation>Su administrador no permite este número. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number. Nothing was done.</source>
        <translation>La centralita no conoce este número. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call is in no state for that now. Nothing was done.</source>
        <translation>La llamada no está ahora en un estado para eso. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You have several calls. Hang up the one you mean in the window.</source>
        <translation>Tiene varias llamadas. Cuelgue en la ventana la que quiera.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not park the call: there is no such parking lot, or no free place. You still have the call.</source>
        <translation>La centralita no aparcó la llamada: no hay tal zona, o ninguna plaza libre. Usted sigue con la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it but does not show what came of it. Check before you rely on it.</source>
        <translation>La centralita lo aceptó pero no muestra qué resultó. Compruébelo antes de fiarse.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it, but nothing changed. Check the codes in the settings.</source>
        <translation>La centralita lo aceptó, pero nada cambió. Compruebe los códigos en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The settings do not say how. Nothing was done.</source>
        <translation>Los ajustes no dicen cómo. No se hizo nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This has a sign that the phone system would misread, so nothing was sent. Check the contexts and codes in the settings.</source>
        <translation>Esto tiene un carácter que la centralita entendería mal, así que no se envió nada. Compruebe los contextos y códigos en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took that, and nothing came of it: this call or your phone does not allow it. Use your phone.</source>
        <translation>La centralita lo aceptó y no pasó nada: esta llamada o su teléfono no lo permite. Use su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system has no code for attended transfers (features.conf: atxfer). Ask by a second call, or transfer at once.</source>
        <translation>La centralita no tiene código para transferencias con consulta (features.conf: atxfer). Consulte con una segunda llamada o transfiera directamente.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system knows no such queue.</source>
        <translation>La centralita no conoce esa cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are in no queue. Name yours in the settings to sign in.</source>
        <translation>No está en ninguna cola. Nombre la suya en los ajustes para entrar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are signed in there already.</source>
        <translation>Ya está dentro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are not signed in there.</source>
        <translation>No está dentro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system keeps you in this queue for good: you can't sign out. Pause instead.</source>
        <translation>La centralita le mantiene siempre en esta cola: no puede salir. Haga una pausa.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This computer has no usable keyring, so a password lasts for this run only.</source>
        <translation>Este equipo no tiene un llavero utilizable, así que la contraseña dura solo esta sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring is locked. Unlock it, or enter the password.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo o escriba la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring does not answer. Look for its window, or enter the password.</source>
        <translation>Su llavero no responde. Busque su ventana o escriba la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring refused, so a password lasts for this run only.</source>
        <translation>Su llavero se negó, así que la contraseña dura solo esta sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring did not keep the password, so it lasts for this run only.</source>
        <translation>Su llavero no guardó la contraseña, así que dura solo esta sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This password can't be kept: 512 characters at most, no control characters.</source>
        <translation>Esta contraseña no se puede guardar: 512 caracteres como mucho, sin caracteres de control.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The keyring that had your password is not there, or has it no longer.</source>
        <translation>El llavero que tenía su contraseña no está, o ya no la tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your contacts and calls were written by a newer Busylamp. They were left as they are; install the newer version to see them.</source>
        <translation>Sus contactos y llamadas los escribió un Busylamp más nuevo. Se dejaron como están; instale la versión más nueva para verlos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls can't be written. What you change, and who calls, is remembered for this run only.</source>
        <translation>No se puede escribir el archivo de sus contactos y llamadas. Lo que cambie, y quién llame, se recuerda solo en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. All of it was saved.</source>
        <translation>El archivo de sus contactos y llamadas estaba dañado. Se salvó todo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could be read of it was saved.</source>
        <translation>El archivo de sus contactos y llamadas estaba dañado. Se salvó lo que se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could not be read came from a backup; deleted things may be back.</source>
        <translation>El archivo de sus contactos y llamadas estaba dañado. Lo ilegible vino de una copia de seguridad; puede haber vuelto algo eliminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. Nothing of it could be read, so you start anew.</source>
        <translation>El archivo de sus contactos y llamadas estaba dañado. No se pudo leer nada, así que empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program uses these keys already.</source>
        <translation>Otro programa ya usa estas teclas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This keyboard has no such key.</source>
        <translation>Este teclado no tiene esa tecla.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No program gets keys of its own here. Set them in the desktop's settings instead, for the command: busylamp dial --clipboard</source>
        <translation>Aquí ningún programa recibe teclas propias. Póngalas en los ajustes del escritorio, para el comando: busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop did not allow these keys. Allow them in its settings, or set keys there for the command: busylamp dial --clipboard</source>
        <translation>El escritorio no permitió estas teclas. Permítalas en sus ajustes, o ponga allí teclas para el comando: busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop does not answer. Set the keys in its settings instead, for the command: busylamp dial --clipboard</source>
        <translation>El escritorio no responde. Ponga las teclas en sus ajustes, para el comando: busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address must begin with https:// or http:// and a host.</source>
        <translation>La dirección debe empezar por https:// o http:// y un servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No user and no password before the host: a page opened for a call must not hold one.</source>
        <translation>Ni usuario ni contraseña antes del servidor: una página que se abre para una llamada no debe llevarlos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Only what follows the host may come from a call.</source>
        <translation>Solo lo que sigue al servidor puede venir de una llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A name in braces is not known. There are {number}, {e164}, {name}, {queue}, {called} and {uniqueid}.</source>
        <translation>No se conoce un nombre entre llaves. Hay {number}, {e164}, {name}, {queue}, {called} y {uniqueid}.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Name the event of the phone system it waits for.</source>
        <translation>Nombre el evento de la centralita que espera.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A brace lacks its other half.</source>
        <translation>A una llave le falta su pareja.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Blanks, backslashes and control characters can't stand in an address. Write %20 for a blank.</source>
        <translation>Espacios, barras invertidas y caracteres de control no pueden estar en una dirección. Escriba %20 por un espacio.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This is no address: enter the name of the server, or for CardDAV an address that begins with https://.</source>
        <translation>Eso no es una dirección: escriba el nombre del servidor o, para CardDAV, una dirección que empiece por https://.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address begins with http://, so anybody on the way could read the password. Use https://, or allow it to go unencrypted.</source>
        <translation>La dirección empieza por http://, así que cualquiera en el camino podría leer la contraseña. Use https:// o permita que vaya sin cifrar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No password is kept for this user. Enter it.</source>
        <translation>No hay contraseña guardada para este usuario. Escríbala.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no server of that name. Check the spelling.</source>
        <translation>No hay ningún servidor con ese nombre. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the address and the port.</source>
        <translation>Allí no escucha nadie. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server can't be reached. Check your network.</source>
        <translation>No se puede llegar al servidor. Compruebe su red.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server's certificate is not trusted here; nothing was sent. Is it your company's own? Name its certificate file.</source>
        <translation>El certificado del servidor no es de confianza en este equipo; no se envió nada. ¿Es de su propia empresa? Indique su archivo de certificados.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates can't be read.</source>
        <translation>No se puede leer el archivo de certificados.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not encrypt on this port. Check the port, or try STARTTLS. Nothing was sent.</source>
        <translation>El servidor no cifra en este puerto. Compruebe el puerto o pruebe STARTTLS. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses STARTTLS. Nothing was sent. Try TLS on its other port (636).</source>
        <translation>El servidor rechaza STARTTLS. No se envió nada. Pruebe TLS en su otro puerto (636).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses the user or the password.</source>
        <translation>El servidor rechaza el usuario o la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server wants a way of signing in that Busylamp does not speak. An app password may help.</source>
        <translation>El servidor pide una forma de iniciar sesión que Busylamp no conoce. Una contraseña de aplicación puede ayudar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user may not read there.</source>
        <translation>Este usuario no puede leer allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. Nothing was sent there: enter the address of that server, or a place this one has itself.</source>
        <translation>El servidor remite a otro. Allí no se envió nada: escriba la dirección de ese servidor o un lugar que este tenga.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. The password was not sent there: enter that address, if you trust it.</source>
        <translation>El servidor remite a otro. La contraseña no se envió allí: escriba esa dirección, si confía en ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to an address that is not encrypted. Nothing was sent there: enter the whole address of the address book.</source>
        <translation>El servidor remite a una dirección sin cifrar. Allí no se envió nada: escriba la dirección completa de la libreta.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory has no such place. Check where the search begins.</source>
        <translation>El directorio no tiene ese lugar. Compruebe dónde empieza la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The filter can't be read. Check its brackets.</source>
        <translation>No se entiende el filtro. Compruebe sus paréntesis.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No address book is there.</source>
        <translation>Allí no hay ninguna libreta de direcciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody with a phone number is there. People who were read before stay.</source>
        <translation>Allí no hay nadie con número de teléfono. Las personas leídas antes se conservan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server gave only some of its people: ask its administrator for a higher limit, or narrow the search.</source>
        <translation>El servidor solo dio una parte de las personas: pida a su administrador un límite mayor o acote la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory is larger than Busylamp takes. Narrow the search.</source>
        <translation>El directorio es mayor de lo que Busylamp admite. Acote la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The answer of the server can't be understood.</source>
        <translation>No se entiende la respuesta del servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the directory ended in the middle.</source>
        <translation>La lectura del directorio se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The people could not be kept: the file of your contacts can't be written.</source>
        <translation>No se pudieron guardar las personas: no se puede escribir el archivo de sus contactos.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected, encrypted, and it is the server it should be.</source>
        <translation>Conectado, cifrado, y es el servidor que debe ser.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected. Nothing is encrypted: names, numbers and the password can be read on the way.</source>
        <translation>Conectado. Nada está cifrado: los nombres, los números y la contraseña se pueden leer por el camino.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asked without a user, as the directory allows.</source>
        <translation>Consultado sin usuario, como permite el directorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An address book was found.</source>
        <translation>Se encontró una libreta de direcciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>People can be read.</source>
        <translation>Se pueden leer las personas.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the spelling of the address.</source>
        <translation>Compruebe cómo está escrita la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the port, and that AMI is switched on.</source>
        <translation>Allí no escucha nada. Compruebe el puerto y que AMI esté activado.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer came in time. Check the address, and a firewall in between.</source>
        <translation>No llegó respuesta a tiempo. Compruebe la dirección y un cortafuegos entre medias.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Take the TLS port (5039), or switch TLS off.</source>
        <translation>Use el puerto TLS (5039) o desactive TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Switch TLS on for this port, or take the plain one (7777 on a UCM, else 5038).</source>
        <translation>Active TLS para este puerto, o use el que no cifra (7777 en una UCM, si no 5038).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>TLS 1.2 or newer is needed. Check the certificate and key of the phone system.</source>
        <translation>Hace falta TLS 1.2 o más nuevo. Compruebe el certificado y la clave de la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is the port of its web pages, not of AMI. Take 5039 with TLS, or 7777 on a UCM and 5038 elsewhere without.</source>
        <translation>Ese es el puerto de sus páginas web, no de AMI. Use 5039 con TLS, o 7777 en una UCM y 5038 en otras sin él.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port.</source>
        <translation>Allí responde otro programa. Compruebe el puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>AMI greets at once; this does not. Check the port. Asterisk is silent too where too many wait to sign in.</source>
        <translation>AMI saluda al instante; esto no. Compruebe el puerto. Asterisk también calla donde demasiados esperan para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Its time is over: it needs a new one.</source>
        <translation>Su plazo terminó: necesita uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is another certificate than the trusted one. Ask your administrator whether it was renewed.</source>
        <translation>Es otro certificado que el de confianza. Pregunte a su administrador si se renovó.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user, the password, or this computer's address: the phone system does not say which of the three it is.</source>
        <translation>El usuario, la contraseña o la dirección de este equipo: la centralita no dice cuál de los tres es.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Use TLS, or set pbx.allow_plain_login = true.</source>
        <translation>Use TLS, o ponga pbx.allow_plain_login = true.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user is signed in elsewhere, and may be only once.</source>
        <translation>Este usuario tiene sesión en otro sitio, y solo puede tener una.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user or the password holds a sign that can't be sent.</source>
        <translation>El usuario o la contraseña tiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection broke while it was looked at. Try again.</source>
        <translation>La conexión se cortó mientras se miraba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, no number is called from here.</source>
        <translation>Sin él no se llama a ningún número desde aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, calls can't be ended or handed over from here.</source>
        <translation>Sin él no se pueden terminar ni pasar llamadas desde aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A call was asked for that reaches nobody, and its end was not told: no call pops up, or a filter hides it (OriginateResponse).</source>
        <translation>Se pidió una llamada que no llega a nadie, y no se anunció su fin: ninguna llamada aparece, o un filtro la oculta (OriginateResponse).</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the number of your extension; it needs a hint in the dialplan.</source>
        <translation>Compruebe el número de su extensión; necesita un hint en el dialplan.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone is not signed in to the phone system. Look at its screen.</source>
        <translation>Su teléfono no está registrado en la centralita. Mire su pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Numbers may not be dialled in it. Set me.context to the one your phone uses.</source>
        <translation>En él quizá no se marcan números. Ponga en me.context el que usa su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Whoever learns its password could change or stop the phone system.</source>
        <translation>Quien conozca su contraseña podría cambiar o parar la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names, numbers and what the account may do lie open to everybody on the way. Use TLS or a VPN.</source>
        <translation>Nombres, números y lo que la cuenta puede hacer están a la vista de todos en el camino. Use TLS o una VPN.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Everybody on the way can read it. Use TLS.</source>
        <translation>Cualquiera en el camino puede leerlo. Use TLS.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.ca_file: a PEM file that you may read.</source>
        <translation>Compruebe pbx.ca_file: un archivo PEM que usted pueda leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.relay: it is like tls://relay.example.com:4222.</source>
        <translation>Compruebe pbx.relay: es como tls://relay.example.com:4222.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Install the package that can use a relay.</source>
        <translation>Instale el paquete que puede usar un repetidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for the key of this desk.</source>
        <translation>Pida a su administrador la clave de este puesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for a new key of this desk.</source>
        <translation>Pida a su administrador una nueva clave de este puesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator to start the relay.</source>
        <translation>Pida a su administrador que ponga en marcha el repetidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay tries again by itself.</source>
        <translation>El repetidor lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Relay and desks should have the same version.</source>
        <translation>El repetidor y los puestos deberían tener la misma versión.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port in pbx.relay.</source>
        <translation>Allí responde otro programa. Compruebe el puerto en pbx.relay.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names and numbers cross the network in clear.</source>
        <translation>Nombres y números cruzan la red en claro.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is not known</source>
        <translation>El certificado no se conoce</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one on the phone system before you trust it.</source>
        <translation>SHA-256 {shown}. {subject}, válido hasta {day}. Compárelo con el de la centralita antes de confiar en él.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one of the relay's server before you trust it.</source>
        <translation>SHA-256 {shown}. {subject}, válido hasta {day}. Compárelo con el del servidor del repetidor antes de confiar en él.</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The trusted key was {key}…</source>
        <translation>La clave de confianza era {key}…</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Snooze</source>
        <translation>Silenciar avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>My queues</source>
        <translation>Mis colas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call again</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Open Busylamp</source>
        <translation>Abrir Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Longest wait</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Within %1 s</source>
        <translation>En %1 s</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>On calls</source>
        <translation>En llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
