<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChooserCard</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you dropped here</source>
        <translation>
            <numerusform>%n number found in what you dropped here</numerusform>
            <numerusform>%n numbers found in what you dropped here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you copied or selected</source>
        <translation>
            <numerusform>%n number found in what you copied or selected</numerusform>
            <numerusform>%n numbers found in what you copied or selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoriesPage</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Reading: %n so far</source>
        <translation>
            <numerusform>Reading: %n so far</numerusform>
            <numerusform>Reading: %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>%n people, read {when}.</source>
        <translation>
            <numerusform>%n person, read {when}.</numerusform>
            <numerusform>%n people, read {when}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyState</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail · %n new</source>
        <translation>
            <numerusform>Call voicemail · %n new</numerusform>
            <numerusform>Call voicemail · %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuesTab</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>%n waiting in my queues</source>
        <translation>
            <numerusform>%n waiting in my queues</numerusform>
            <numerusform>%n waiting in my queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>popup</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
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
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n of %1 free</numerusform>
            <numerusform>%n of %1 free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln served</source>
        <translation>
            <numerusform>%Ln served</numerusform>
            <numerusform>%Ln served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln gave up</source>
        <translation>
            <numerusform>%Ln gave up</numerusform>
            <numerusform>%Ln gave up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n extensions</source>
        <translation>
            <numerusform>%n extension</numerusform>
            <numerusform>%n extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n queues</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>%n extensions have a lamp</source>
        <translation>
            <numerusform>%n extension has a lamp</numerusform>
            <numerusform>%n extensions have a lamp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
</TS>
