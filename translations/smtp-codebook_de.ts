<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>What else it could be</source>
        <extracomment>cli.json cli.alternatives</extracomment>
        <translation>Was es sonst sein könnte</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <extracomment>cli.json cli.answers</extracomment>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>Ask for</source>
        <extracomment>cli.json cli.ask-for</extracomment>
        <translation>Erfragen</translation>
    </message>
    <message>
        <source>%1 is no value for %2; there are %3</source>
        <extracomment>cli.json cli.bad-value</extracomment>
        <translation>%1 ist kein Wert für %2; es gibt %3</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>cli.json cli.cannot-open</extracomment>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>cli.json cli.cannot-read</extracomment>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>What disagrees</source>
        <extracomment>cli.json cli.clashes</extracomment>
        <translation>Was sich widerspricht</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>cli.json cli.confidence</extracomment>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>cli.json cli.diff.added</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>cli.json cli.diff.changed</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>(changes: %1)</source>
        <extracomment>cli.json cli.diff.count</extracomment>
        <translation>(Änderungen: %1)</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <extracomment>cli.json cli.diff.field</extracomment>
        <translation>%1: „%2“ → „%3“</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>cli.json cli.diff.gone</extracomment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <extracomment>cli.json cli.diff.same</extracomment>
        <translation>Die Datei ändert nichts.</translation>
    </message>
    <message>
        <source>Do not</source>
        <extracomment>cli.json cli.do-not</extracomment>
        <translation>Nicht tun</translation>
    </message>
    <message>
        <source>Do now</source>
        <extracomment>cli.json cli.do-now</extracomment>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>a bounce message</source>
        <extracomment>cli.json cli.format.bounce-message</extracomment>
        <translation>eine Bounce-Nachricht</translation>
    </message>
    <message>
        <source>text of a bounce</source>
        <extracomment>cli.json cli.format.bounce-text</extracomment>
        <translation>Text eines Bounces</translation>
    </message>
    <message>
        <source>a code</source>
        <extracomment>cli.json cli.format.code</extracomment>
        <translation>ein Code</translation>
    </message>
    <message>
        <source>delivery status fields</source>
        <extracomment>cli.json cli.format.delivery-status</extracomment>
        <translation>Felder eines Zustellberichts</translation>
    </message>
    <message>
        <source>nothing, the input is empty</source>
        <extracomment>cli.json cli.format.empty</extracomment>
        <translation>nichts, die Eingabe ist leer</translation>
    </message>
    <message>
        <source>event of a sending service</source>
        <extracomment>cli.json cli.format.event</extracomment>
        <translation>Ereignis eines Versanddienstes</translation>
    </message>
    <message>
        <source>log lines</source>
        <extracomment>cli.json cli.format.log</extracomment>
        <translation>Logzeilen</translation>
    </message>
    <message>
        <source>a message that is no bounce</source>
        <extracomment>cli.json cli.format.not-a-bounce</extracomment>
        <translation>eine Nachricht, die kein Bounce ist</translation>
    </message>
    <message>
        <source>a server&apos;s reply</source>
        <extracomment>cli.json cli.format.reply</extracomment>
        <translation>Antwort eines Servers</translation>
    </message>
    <message>
        <source>an SMTP session</source>
        <extracomment>cli.json cli.format.transcript</extracomment>
        <translation>eine SMTP-Sitzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>cli.json cli.format.unknown</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>cli.json cli.format.words</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>smtpcode explains SMTP replies and status codes.

Usage:
  smtpcode CODE…                  the same as show: 5.7.1, 550, X.7.1, S3150
  smtpcode WORDS…                 the same as search: mailbox full
  smtpcode show CODE…             all that is known about codes
  smtpcode search WORDS…          find codes by words
  smtpcode decode [FILE…]         explain replies, sessions, logs and bounces;
                                  reads standard input without a FILE or for -
  smtpcode registry [OPTION]      the registry in use

Options for every command:
  --format text|markdown|html|json   json is one object per line
  --lang LANGUAGE                    language of the explanations, such as de
  --redact                           hide addresses, hosts and IP addresses
  --rules FOLDER                     your own rules and notes on top
  --color auto|always|never          auto: only on a terminal without NO_COLOR
  --help, --version

Nothing leaves this computer: the program contains no network code.

Exit status: 0 done · 1 nothing recognised · 2 wrong usage ·
3 an input could not be read (the others still were)

More about a command: smtpcode COMMAND --help</source>
        <extracomment>cli.json cli.help</extracomment>
        <translation>smtpcode erklärt SMTP-Antworten und Statuscodes.

Aufruf:
  smtpcode CODE…                  dasselbe wie show: 5.7.1, 550, X.7.1, S3150
  smtpcode WÖRTER…                dasselbe wie search: Postfach voll
  smtpcode show CODE…             alles, was über Codes bekannt ist
  smtpcode search WÖRTER…         Codes nach Wörtern finden
  smtpcode decode [DATEI…]        Antworten, Sitzungen, Logs, Bounces erklären;
                                  ohne DATEI oder bei - die Standardeingabe
  smtpcode registry [OPTION]      das verwendete Register

Optionen für jeden Befehl:
  --format text|markdown|html|json   json ist ein Objekt je Zeile
  --lang SPRACHE                     Sprache der Erklärungen, etwa de
  --redact                           Adressen, Hosts und IP-Adressen ausblenden
  --rules ORDNER                     eigene Regeln und Notizen dazu
  --color auto|always|never          auto: nur im Terminal und ohne NO_COLOR
  --help, --version

Nichts verlässt diesen Rechner: Das Programm enthält keinen Netzwerkcode.

Rückgabewert: 0 erledigt · 1 nichts erkannt · 2 falscher Aufruf ·
3 eine Eingabe war nicht lesbar (die anderen wurden gelesen)

Mehr zu einem Befehl: smtpcode BEFEHL --help</translation>
    </message>
    <message>
        <source>Usage: smtpcode decode [FILE…]

Explains each input: what happened, who must act and what to do now, with every
part of the text marked. An input is a server&apos;s reply, a session, log lines, or
the text or source of a bounce. Without a FILE, or for -, it is standard input.

Options for every command:
  --format text|markdown|html|json   json is one object per line
  --lang LANGUAGE                    language of the explanations, such as de
  --redact                           hide addresses, hosts and IP addresses
  --rules FOLDER                     your own rules and notes on top
  --color auto|always|never          auto: only on a terminal without NO_COLOR
  --help, --version

Nothing leaves this computer: the program contains no network code.

Exit status: 0 done · 1 nothing recognised · 2 wrong usage ·
3 an input could not be read (the others still were)</source>
        <extracomment>cli.json cli.help.decode</extracomment>
        <translation>Aufruf: smtpcode decode [DATEI…]

Erklärt jede Eingabe: was geschah, wer handeln muss und was jetzt zu tun ist;
jeder Teil des Textes ist markiert. Eine Eingabe ist die Antwort eines Servers,
eine Sitzung, Logzeilen oder Text oder Quelltext eines Bounces. Ohne DATEI oder
bei - ist es die Standardeingabe.

Optionen für jeden Befehl:
  --format text|markdown|html|json   json ist ein Objekt je Zeile
  --lang SPRACHE                     Sprache der Erklärungen, etwa de
  --redact                           Adressen, Hosts und IP-Adressen ausblenden
  --rules ORDNER                     eigene Regeln und Notizen dazu
  --color auto|always|never          auto: nur im Terminal und ohne NO_COLOR
  --help, --version

Nichts verlässt diesen Rechner: Das Programm enthält keinen Netzwerkcode.

Rückgabewert: 0 erledigt · 1 nichts erkannt · 2 falscher Aufruf ·
3 eine Eingabe war nicht lesbar (die anderen wurden gelesen)</translation>
    </message>
    <message>
        <source>Usage: smtpcode registry [--list] [--load FILE] [--diff FILE]

  --list        every entry of the registry in use
  --load FILE   check a file of IANA (XML or CSV) and use its wording for --list
  --diff FILE   what such a file would change

Without an option: what the registry in use is made of.

Options for every command:
  --format text|markdown|html|json   json is one object per line
  --lang LANGUAGE                    language of the explanations, such as de
  --redact                           hide addresses, hosts and IP addresses
  --rules FOLDER                     your own rules and notes on top
  --color auto|always|never          auto: only on a terminal without NO_COLOR
  --help, --version

Nothing leaves this computer: the program contains no network code.

Exit status: 0 done · 1 nothing recognised · 2 wrong usage ·
3 an input could not be read (the others still were)</source>
        <extracomment>cli.json cli.help.registry</extracomment>
        <translation>Aufruf: smtpcode registry [--list] [--load DATEI] [--diff DATEI]

  --list        jeder Eintrag des verwendeten Registers
  --load DATEI  prüft eine Datei der IANA (XML oder CSV) und nimmt ihren
                Wortlaut für --list
  --diff DATEI  was eine solche Datei ändern würde

Ohne Option: woraus das verwendete Register besteht.

Optionen für jeden Befehl:
  --format text|markdown|html|json   json ist ein Objekt je Zeile
  --lang SPRACHE                     Sprache der Erklärungen, etwa de
  --redact                           Adressen, Hosts und IP-Adressen ausblenden
  --rules ORDNER                     eigene Regeln und Notizen dazu
  --color auto|always|never          auto: nur im Terminal und ohne NO_COLOR
  --help, --version

Nichts verlässt diesen Rechner: Das Programm enthält keinen Netzwerkcode.

Rückgabewert: 0 erledigt · 1 nichts erkannt · 2 falscher Aufruf ·
3 eine Eingabe war nicht lesbar (die anderen wurden gelesen)</translation>
    </message>
    <message>
        <source>Usage: smtpcode search WORDS…

Lists what fits all the words, best first: exact code, beginning of a code,
provider&apos;s word, title, text. One wrong letter does not matter, and mail people&apos;s
synonyms are known.

Options for every command:
  --format text|markdown|html|json   json is one object per line
  --lang LANGUAGE                    language of the explanations, such as de
  --redact                           hide addresses, hosts and IP addresses
  --rules FOLDER                     your own rules and notes on top
  --color auto|always|never          auto: only on a terminal without NO_COLOR
  --help, --version

Nothing leaves this computer: the program contains no network code.

Exit status: 0 done · 1 nothing recognised · 2 wrong usage ·
3 an input could not be read (the others still were)</source>
        <extracomment>cli.json cli.help.search</extracomment>
        <translation>Aufruf: smtpcode search WÖRTER…

Listet, worauf alle Wörter passen, das Beste zuerst: genauer Code, Anfang eines
Codes, Wort eines Anbieters, Titel, Text. Ein falscher Buchstabe schadet nicht,
und gebräuchliche andere Wörter sind bekannt.

Optionen für jeden Befehl:
  --format text|markdown|html|json   json ist ein Objekt je Zeile
  --lang SPRACHE                     Sprache der Erklärungen, etwa de
  --redact                           Adressen, Hosts und IP-Adressen ausblenden
  --rules ORDNER                     eigene Regeln und Notizen dazu
  --color auto|always|never          auto: nur im Terminal und ohne NO_COLOR
  --help, --version

Nichts verlässt diesen Rechner: Das Programm enthält keinen Netzwerkcode.

Rückgabewert: 0 erledigt · 1 nichts erkannt · 2 falscher Aufruf ·
3 eine Eingabe war nicht lesbar (die anderen wurden gelesen)</translation>
    </message>
    <message>
        <source>Usage: smtpcode show CODE…

Shows all that is known about a code: what it means, its entry in the registry,
what each provider means by it, what each side does, sources.

CODE is an enhanced code (5.7.1), one for every class (X.7.1), a reply code
(550), a provider&apos;s own word (S3150), or a pattern that lists what fits:
5.7.*, ?.7.1, 55x.

Options for every command:
  --format text|markdown|html|json   json is one object per line
  --lang LANGUAGE                    language of the explanations, such as de
  --redact                           hide addresses, hosts and IP addresses
  --rules FOLDER                     your own rules and notes on top
  --color auto|always|never          auto: only on a terminal without NO_COLOR
  --help, --version

Nothing leaves this computer: the program contains no network code.

Exit status: 0 done · 1 nothing recognised · 2 wrong usage ·
3 an input could not be read (the others still were)</source>
        <extracomment>cli.json cli.help.show</extracomment>
        <translation>Aufruf: smtpcode show CODE…

Zeigt alles, was über einen Code bekannt ist: was er bedeutet, sein Eintrag im
Register, was jeder Anbieter damit meint, was jede Seite tut, Quellen.

CODE ist ein erweiterter Code (5.7.1), einer für jede Klasse (X.7.1), ein
Antwortcode (550), das eigene Wort eines Anbieters (S3150) oder ein Muster, zu
dem aufgelistet wird, was passt: 5.7.*, ?.7.1, 55x.

Optionen für jeden Befehl:
  --format text|markdown|html|json   json ist ein Objekt je Zeile
  --lang SPRACHE                     Sprache der Erklärungen, etwa de
  --redact                           Adressen, Hosts und IP-Adressen ausblenden
  --rules ORDNER                     eigene Regeln und Notizen dazu
  --color auto|always|never          auto: nur im Terminal und ohne NO_COLOR
  --help, --version

Nichts verlässt diesen Rechner: Das Programm enthält keinen Netzwerkcode.

Rückgabewert: 0 erledigt · 1 nichts erkannt · 2 falscher Aufruf ·
3 eine Eingabe war nicht lesbar (die anderen wurden gelesen)</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <extracomment>cli.json cli.is-folder</extracomment>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>cli.json cli.kind.cause</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>enhanced code</source>
        <extracomment>cli.json cli.kind.enhanced</extracomment>
        <translation>erweiterter Code</translation>
    </message>
    <message>
        <source>provider</source>
        <extracomment>cli.json cli.kind.provider</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>reply text</source>
        <extracomment>cli.json cli.kind.provider-rule</extracomment>
        <translation>Antworttext</translation>
    </message>
    <message>
        <source>reply code</source>
        <extracomment>cli.json cli.kind.reply</extracomment>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>RFC</source>
        <extracomment>cli.json cli.kind.rfc</extracomment>
        <translation>RFC</translation>
    </message>
    <message>
        <source>provider&apos;s word</source>
        <extracomment>cli.json cli.kind.token</extracomment>
        <translation>Wort eines Anbieters</translation>
    </message>
    <message>
        <source>%1 more lines</source>
        <extracomment>cli.json cli.lines-left-out</extracomment>
        <translation>%1 weitere Zeilen</translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <extracomment>cli.json cli.list.enhanced</extracomment>
        <translation>Erweiterte Statuscodes</translation>
    </message>
    <message>
        <source>Reply codes</source>
        <extracomment>cli.json cli.list.reply</extracomment>
        <translation>Antwortcodes</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>cli.json cli.load.classes</extracomment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>classes in CSV</source>
        <extracomment>cli.json cli.load.classes-csv</extracomment>
        <translation>Klassen als CSV</translation>
    </message>
    <message>
        <source>Codes</source>
        <extracomment>cli.json cli.load.entries</extracomment>
        <translation>Codes</translation>
    </message>
    <message>
        <source>enumerated codes in CSV</source>
        <extracomment>cli.json cli.load.enumerated-csv</extracomment>
        <translation>einzelne Codes als CSV</translation>
    </message>
    <message>
        <source>The file is whole and was understood.</source>
        <extracomment>cli.json cli.load.good</extracomment>
        <translation>Die Datei ist vollständig und wurde verstanden.</translation>
    </message>
    <message>
        <source>It holds</source>
        <extracomment>cli.json cli.load.holds</extracomment>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>cli.json cli.load.kind</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subjects</source>
        <extracomment>cli.json cli.load.subjects</extracomment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>subjects in CSV</source>
        <extracomment>cli.json cli.load.subjects-csv</extracomment>
        <translation>Themen als CSV</translation>
    </message>
    <message>
        <source>Last updated by IANA</source>
        <extracomment>cli.json cli.load.updated</extracomment>
        <translation>Zuletzt von der IANA geändert</translation>
    </message>
    <message>
        <source>the registry in XML</source>
        <extracomment>cli.json cli.load.xml</extracomment>
        <translation>das Register als XML</translation>
    </message>
    <message>
        <source>… more of them</source>
        <extracomment>cli.json cli.more-parts</extracomment>
        <translation>… weitere davon</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <extracomment>cli.json cli.needs-value</extracomment>
        <translation>die Option %1 braucht einen Wert</translation>
    </message>
    <message>
        <source>there is no translation for %1; there are %2</source>
        <extracomment>cli.json cli.no-language</extracomment>
        <translation>für %1 gibt es keine Übersetzung; es gibt %2</translation>
    </message>
    <message>
        <source>No server reply was found in this text.</source>
        <extracomment>cli.json cli.no-reply</extracomment>
        <translation>In diesem Text wurde keine Antwort eines Servers gefunden.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <extracomment>cli.json cli.no-such-folder</extracomment>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>nothing was asked, try: smtpcode 5.7.1</source>
        <extracomment>cli.json cli.nothing-asked</extracomment>
        <translation>nichts gefragt, zum Beispiel: smtpcode 5.7.1</translation>
    </message>
    <message>
        <source>--list, --load and --diff belong to the command registry</source>
        <extracomment>cli.json cli.only-registry</extracomment>
        <translation>--list, --load und --diff gehören zum Befehl registry</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>cli.json cli.parts</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>to read the file: smtpcode decode %1</source>
        <extracomment>cli.json cli.read-file</extracomment>
        <translation>um die Datei zu lesen: smtpcode decode %1</translation>
    </message>
    <message>
        <source>Recognised as: %1</source>
        <extracomment>cli.json cli.recognised</extracomment>
        <translation>Erkannt als: %1</translation>
    </message>
    <message>
        <source>the command registry takes options only, not %1</source>
        <extracomment>cli.json cli.registry-operand</extracomment>
        <translation>der Befehl registry nimmt nur Optionen, nicht %1</translation>
    </message>
    <message>
        <source>Compared with IANA</source>
        <extracomment>cli.json cli.registry.checked</extracomment>
        <translation>Mit IANA verglichen</translation>
    </message>
    <message>
        <source>Defined by</source>
        <extracomment>cli.json cli.registry.defined-by</extracomment>
        <translation>Festgelegt in</translation>
    </message>
    <message>
        <source>Enhanced codes</source>
        <extracomment>cli.json cli.registry.entries</extracomment>
        <translation>Erweiterte Codes</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>cli.json cli.registry.expert</extracomment>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>RFCs</source>
        <extracomment>cli.json cli.registry.rfcs</extracomment>
        <translation>RFCs</translation>
    </message>
    <message>
        <source>New codes by</source>
        <extracomment>cli.json cli.registry.rule</extracomment>
        <translation>Neue Codes durch</translation>
    </message>
    <message>
        <source>The registry in use</source>
        <extracomment>cli.json cli.registry.title</extracomment>
        <translation>Das verwendete Register</translation>
    </message>
    <message>
        <source>%1 may be meant as %2; it was read as it stands.</source>
        <extracomment>cli.json cli.remark.did-you-mean</extracomment>
        <translation>%1 könnte als %2 gemeint sein; gelesen wurde es, wie es dasteht.</translation>
    </message>
    <message>
        <source>%1 has a class that does not exist; enhanced codes begin with 2, 4 or 5.</source>
        <extracomment>cli.json cli.remark.invalid-class</extracomment>
        <translation>%1 hat eine Klasse, die es nicht gibt; erweiterte Codes beginnen mit 2, 4 oder 5.</translation>
    </message>
    <message>
        <source>%1 only looks like a code.</source>
        <extracomment>cli.json cli.remark.look-alike</extracomment>
        <translation>%1 sieht nur aus wie ein Code.</translation>
    </message>
    <message>
        <source>The lines of one reply carry different codes: %1.</source>
        <extracomment>cli.json cli.remark.mixed-codes</extracomment>
        <translation>Die Zeilen einer Antwort tragen verschiedene Codes: %1.</translation>
    </message>
    <message>
        <source>Only the first part of this input was read for replies.</source>
        <extracomment>cli.json cli.remark.too-much</extracomment>
        <translation>Nur der erste Teil dieser Eingabe wurde nach Antworten durchsucht.</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>cli.json cli.remarks</extracomment>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>search needs words, such as: smtpcode search mailbox full</source>
        <extracomment>cli.json cli.search-what</extracomment>
        <translation>search braucht Wörter, etwa: smtpcode search Postfach voll</translation>
    </message>
    <message>
        <source>(found: %1)</source>
        <extracomment>cli.json cli.search.count</extracomment>
        <translation>(gefunden: %1)</translation>
    </message>
    <message>
        <source>%1 more; another word narrows the list.</source>
        <extracomment>cli.json cli.search.more</extracomment>
        <translation>%1 weitere; ein weiteres Wort verkürzt die Liste.</translation>
    </message>
    <message>
        <source>nothing found for: %1</source>
        <extracomment>cli.json cli.search.nothing</extracomment>
        <translation>nichts gefunden zu: %1</translation>
    </message>
    <message>
        <source>show needs a code, such as: smtpcode show 5.7.1</source>
        <extracomment>cli.json cli.show-what</extracomment>
        <translation>show braucht einen Code, etwa: smtpcode show 5.7.1</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>cli.json cli.sources</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>standard input</source>
        <extracomment>cli.json cli.standard-input</extracomment>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1: this option takes no value</source>
        <extracomment>cli.json cli.takes-no-value</extracomment>
        <translation>%1: diese Option nimmt keinen Wert</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>cli.json cli.text</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <extracomment>cli.json cli.too-large</extracomment>
        <translation>größer als %1 MiB</translation>
    </message>
    <message>
        <source>smtpcode --help lists commands and options</source>
        <extracomment>cli.json cli.try-help</extracomment>
        <translation>smtpcode --help nennt Befehle und Optionen</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <extracomment>cli.json cli.unknown-option</extracomment>
        <translation>die Option %1 gibt es nicht</translation>
    </message>
    <message>
        <source>What helps most is the server&apos;s own line: it begins with a number such as 550 or 5.1.1, or stands after “said:” or “Diagnostic-Code:”. To look for words: smtpcode search WORDS.</source>
        <extracomment>cli.json cli.what-to-paste</extracomment>
        <translation>Am meisten hilft die Zeile des Servers selbst: Sie beginnt mit einer Zahl wie 550 oder 5.1.1 oder steht hinter „said:“ oder „Diagnostic-Code:“. Um Wörter zu suchen: smtpcode search WÖRTER.</translation>
    </message>
    <message>
        <source>Usual causes</source>
        <extracomment>codereport.json code.causes</extracomment>
        <translation>Übliche Ursachen</translation>
    </message>
    <message>
        <source>checked %1</source>
        <extracomment>codereport.json code.checked</extracomment>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>◆ The registry gives this code another meaning.</source>
        <extracomment>codereport.json code.clash-note</extracomment>
        <translation>◆ Das Register gibt diesem Code eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>Occurs in class</source>
        <extracomment>codereport.json code.classes</extracomment>
        <translation>Kommt vor in Klasse</translation>
    </message>
    <message>
        <source>May answer</source>
        <extracomment>codereport.json code.commands</extracomment>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Kept by</source>
        <extracomment>codereport.json code.controller</extracomment>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>The registry marks this code as deprecated.</source>
        <extracomment>codereport.json code.deprecated</extracomment>
        <translation>Das Register führt diesen Code als überholt.</translation>
    </message>
    <message>
        <source>What its digits say</source>
        <extracomment>codereport.json code.digits</extracomment>
        <translation>Was die Ziffern sagen</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>codereport.json code.do</extracomment>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>codereport.json code.key</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>codereport.json code.level</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>No code of this form is known.</source>
        <extracomment>codereport.json code.no-match</extracomment>
        <translation>Kein Code dieser Form ist bekannt.</translation>
    </message>
    <message>
        <source>There is no class %1: enhanced codes begin with 2, 4 or 5.</source>
        <extracomment>codereport.json code.no-such-class</extracomment>
        <translation>Eine Klasse %1 gibt es nicht: Erweiterte Codes beginnen mit 2, 4 oder 5.</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>codereport.json code.not-registered</extracomment>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Nothing is known by this name.</source>
        <extracomment>codereport.json code.nothing-known</extracomment>
        <translation>Unter diesem Namen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>What its numbers say</source>
        <extracomment>codereport.json code.numbers</extracomment>
        <translation>Was die Zahlen sagen</translation>
    </message>
    <message>
        <source>Official wording</source>
        <extracomment>codereport.json code.official</extracomment>
        <translation>Amtlicher Wortlaut</translation>
    </message>
    <message>
        <source>The defining RFC does not foresee %1; see the classes below.</source>
        <extracomment>codereport.json code.other-class</extracomment>
        <translation>Das festlegende RFC sieht %1 nicht vor; siehe die Klassen unten.</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>codereport.json code.page</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>all codes of this form</source>
        <extracomment>codereport.json code.pattern</extracomment>
        <translation>alle Codes dieser Form</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>codereport.json code.reference</extracomment>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>codereport.json code.registered</extracomment>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>In the registry</source>
        <extracomment>codereport.json code.registry</extracomment>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>Related codes</source>
        <extracomment>codereport.json code.related</extracomment>
        <translation>Verwandte Codes</translation>
    </message>
    <message>
        <source>Restriction</source>
        <extracomment>codereport.json code.restriction</extracomment>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Sample text</source>
        <extracomment>codereport.json code.sample</extracomment>
        <translation>Beispieltext</translation>
    </message>
    <message>
        <source>only in a draft that never became a standard</source>
        <extracomment>codereport.json code.standing.draft</extracomment>
        <translation>nur in einem Entwurf, der nie Standard wurde</translation>
    </message>
    <message>
        <source>historic</source>
        <extracomment>codereport.json code.standing.historic</extracomment>
        <translation>historisch</translation>
    </message>
    <message>
        <source>only named in the registry, as the code of another entry</source>
        <extracomment>codereport.json code.standing.registry-only</extracomment>
        <translation>nur im Register genannt, als Code eines anderen Eintrags</translation>
    </message>
    <message>
        <source>defined by an RFC</source>
        <extracomment>codereport.json code.standing.standard</extracomment>
        <translation>durch ein RFC festgelegt</translation>
    </message>
    <message>
        <source>not a standard code</source>
        <extracomment>codereport.json code.standing.unregistered</extracomment>
        <translation>kein Standardcode</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>codereport.json code.subject</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <extracomment>codereport.json code.submitter</extracomment>
        <translation>Eingereicht von</translation>
    </message>
    <message>
        <source>a word that only one provider writes</source>
        <extracomment>codereport.json code.token</extracomment>
        <translation>ein Wort, das nur ein Anbieter schreibt</translation>
    </message>
    <message>
        <source>a word that only %1 writes</source>
        <extracomment>codereport.json code.token-of</extracomment>
        <translation>ein Wort, das nur %1 schreibt</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>codereport.json code.updated</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Who sends it</source>
        <extracomment>codereport.json code.used-by</extracomment>
        <translation>Wer ihn sendet</translation>
    </message>
    <message>
        <source>What it means at whom</source>
        <extracomment>codereport.json code.uses</extracomment>
        <translation>Was er bei wem bedeutet</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <extracomment>codereport.json code.what-does</extracomment>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>These fit the words best.</source>
        <extracomment>codereport.json code.words</extracomment>
        <translation>Das passt am besten zu den Wörtern.</translation>
    </message>
    <message>
        <source>Delivery is late; it is still being tried.</source>
        <extracomment>knowledge.json action.delayed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was delivered to the mailbox system.</source>
        <extracomment>knowledge.json action.delivered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was handed on to the members of a list.</source>
        <extracomment>knowledge.json action.expanded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery failed for good; nobody tries any more.</source>
        <extracomment>knowledge.json action.failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was handed on to a system that sends no reports.</source>
        <extracomment>knowledge.json action.relayed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for it too.</source>
        <extracomment>knowledge.json alternative.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “%1” stand for it too.</source>
        <extracomment>knowledge.json alternative.words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that say which server wrote this, the sender&apos;s or the recipient&apos;s.</source>
        <extracomment>knowledge.json ask.speaker</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reply of the server, from the first number on.</source>
        <extracomment>knowledge.json ask.whole-reply</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry names other reply codes for %1.</source>
        <extracomment>knowledge.json clash.associated-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here %1 comes with %2; the registry gives %3. This changes nothing for the message.</source>
        <extracomment>knowledge.json clash.associated-code.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 disagree about failed and waiting.</source>
        <extracomment>knowledge.json clash.class-mismatch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit of %1 decides what the protocol did; %2 tells another story.</source>
        <extracomment>knowledge.json clash.class-mismatch.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid code: there is no class %2.</source>
        <extracomment>knowledge.json clash.invalid-class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of an enhanced code is 2, 4 or 5; %1 begins with %2.</source>
        <extracomment>knowledge.json clash.invalid-class.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the registry disagree about %2.</source>
        <extracomment>knowledge.json clash.registry-meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry: %3. %1: %4</source>
        <extracomment>knowledge.json clash.registry-meaning.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the class that its RFC allows.</source>
        <extracomment>knowledge.json clash.restricted-class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC that defines %1 lets it occur only as %2. Servers often do not keep to that.</source>
        <extracomment>knowledge.json clash.restricted-class.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says %1, the server said %2.</source>
        <extracomment>knowledge.json clash.status-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s own Status field (%1) was written by the reporting program; the server&apos;s %2 comes first.</source>
        <extracomment>knowledge.json clash.status-field.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and %1 name different causes.</source>
        <extracomment>knowledge.json clash.text-against-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: %2. Code %1: %3. The words come first.</source>
        <extracomment>knowledge.json clash.text-against-code.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the registry.</source>
        <extracomment>knowledge.json clash.unregistered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has no entry for %1; its meaning depends on who sends it.</source>
        <extracomment>knowledge.json clash.unregistered.detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>knowledge.json confidence.high</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>knowledge.json confidence.low</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>knowledge.json confidence.medium</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address for documentation.</source>
        <extracomment>knowledge.json data.address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of “%1” says please.</source>
        <extracomment>knowledge.json data.begging</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a code or a pattern of codes.</source>
        <extracomment>knowledge.json data.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2026-11-24 is expected here.</source>
        <extracomment>knowledge.json data.date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <extracomment>knowledge.json data.duplicate-id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” has the same phrases and conditions as another.</source>
        <extracomment>knowledge.json data.duplicate-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” has neither a phrase nor a condition.</source>
        <extracomment>knowledge.json data.empty-rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example is won by another rule: %1</source>
        <extracomment>knowledge.json data.example</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of “%1” holds an exclamation mark.</source>
        <extracomment>knowledge.json data.exclamation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>knowledge.json data.file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <extracomment>knowledge.json data.folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks a text that it must have.</source>
        <extracomment>knowledge.json data.incomplete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of “%1” holds a code or a word that callers do not know.</source>
        <extracomment>knowledge.json data.jargon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in brackets is expected here.</source>
        <extracomment>knowledge.json data.json.array</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word true or false is expected here.</source>
        <extracomment>knowledge.json data.json.boolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after a key.</source>
        <extracomment>knowledge.json data.json.colon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or the end of the list is missing here.</source>
        <extracomment>knowledge.json data.json.comma</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early or goes on after its end.</source>
        <extracomment>knowledge.json data.json.end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <extracomment>knowledge.json data.json.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in braces is expected here.</source>
        <extracomment>knowledge.json data.json.object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in double quotes is expected here.</source>
        <extracomment>knowledge.json data.json.string</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON value.</source>
        <extracomment>knowledge.json data.json.value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of “%1” has more than 20 words.</source>
        <extracomment>knowledge.json data.long-advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph of “%1” has more than 80 words.</source>
        <extracomment>knowledge.json data.long-paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of “%1” has more than 25 words.</source>
        <extracomment>knowledge.json data.long-sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” has no example.</source>
        <extracomment>knowledge.json data.no-example</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no source.</source>
        <extracomment>knowledge.json data.no-source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase “%1” cannot be matched.</source>
        <extracomment>knowledge.json data.phrase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>knowledge.json data.problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only schema 1 is understood.</source>
        <extracomment>knowledge.json data.schema</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause has the id “%1”.</source>
        <extracomment>knowledge.json data.unknown-cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <extracomment>knowledge.json data.unknown-key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of anybody who can act.</source>
        <extracomment>knowledge.json data.unknown-owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider has the id “%1”.</source>
        <extracomment>knowledge.json data.unknown-provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has the id “%1”.</source>
        <extracomment>knowledge.json data.unknown-source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” is not one of those allowed here.</source>
        <extracomment>knowledge.json data.unknown-word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” needs a provider that nothing can make known.</source>
        <extracomment>knowledge.json data.unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the server that answered has the message or asks for the next step.</source>
        <extracomment>knowledge.json do.accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a message with the subject of a failed or delayed delivery.</source>
        <extracomment>knowledge.json do.not-a-bounce</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the whole text that came back, from the first number on.</source>
        <extracomment>knowledge.json do.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the sending server tries again by itself.</source>
        <extracomment>knowledge.json do.waiting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a second copy while the first one is still being tried.</source>
        <extracomment>knowledge.json dont.waiting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says</source>
        <extracomment>knowledge.json evidence.action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit decides</source>
        <extracomment>knowledge.json evidence.digit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its enhanced code says</source>
        <extracomment>knowledge.json evidence.enhanced</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <extracomment>knowledge.json evidence.host-of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule knows</source>
        <extracomment>knowledge.json evidence.house</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a code, but it is a part of something else.</source>
        <extracomment>knowledge.json evidence.look-alike</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain</source>
        <extracomment>knowledge.json evidence.recipient-domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reply code says</source>
        <extracomment>knowledge.json evidence.reply-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports it</source>
        <extracomment>knowledge.json evidence.reporter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>knowledge.json evidence.speaker</extracomment>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>The report&apos;s Status field says</source>
        <extracomment>knowledge.json evidence.status-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words say</source>
        <extracomment>knowledge.json evidence.words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>knowledge.json outcome.accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed for good</source>
        <extracomment>knowledge.json outcome.failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up; a new try may work</source>
        <extracomment>knowledge.json outcome.gave-up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a bounce</source>
        <extracomment>knowledge.json outcome.not-a-bounce</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>knowledge.json outcome.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, still being tried</source>
        <extracomment>knowledge.json outcome.waiting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever set up the forwarding</source>
        <extracomment>knowledge.json owner.forwarder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever set up the forwarding must act</source>
        <extracomment>knowledge.json owner.forwarder.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner of the group</source>
        <extracomment>knowledge.json owner.group-owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the group must act</source>
        <extracomment>knowledge.json owner.group-owner.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>knowledge.json owner.nobody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act</source>
        <extracomment>knowledge.json owner.nobody.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail provider</source>
        <extracomment>knowledge.json owner.provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail provider must act</source>
        <extracomment>knowledge.json owner.provider.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient</source>
        <extracomment>knowledge.json owner.recipient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient&apos;s admin</source>
        <extracomment>knowledge.json owner.recipient-admin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s admin must act</source>
        <extracomment>knowledge.json owner.recipient-admin.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient must act</source>
        <extracomment>knowledge.json owner.recipient.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender</source>
        <extracomment>knowledge.json owner.sender</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s admin</source>
        <extracomment>knowledge.json owner.sender-admin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s admin must act</source>
        <extracomment>knowledge.json owner.sender-admin.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender must act</source>
        <extracomment>knowledge.json owner.sender.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell who</source>
        <extracomment>knowledge.json owner.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell who must act</source>
        <extracomment>knowledge.json owner.unknown.must-act</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>knowledge.json paragraph.meaning-and-cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit says that the server accepted it.</source>
        <extracomment>knowledge.json reason.accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words leave no doubt about the cause.</source>
        <extracomment>knowledge.json reason.clear-words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the code names a cause; the words do not.</source>
        <extracomment>knowledge.json reason.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and the code do not say the same.</source>
        <extracomment>knowledge.json reason.disagree</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your own house names the cause.</source>
        <extracomment>knowledge.json reason.house</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no report of a failed or delayed message.</source>
        <extracomment>knowledge.json reason.not-a-bounce</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the text names a cause.</source>
        <extracomment>knowledge.json reason.nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known who says this, and what these words mean there.</source>
        <extracomment>knowledge.json reason.provider</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known how this provider uses the code.</source>
        <extracomment>knowledge.json reason.provider-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is clear, but not whose server said it.</source>
        <extracomment>knowledge.json reason.speaker-unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are written by one provider only.</source>
        <extracomment>knowledge.json reason.token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands for many causes, and nothing else decides.</source>
        <extracomment>knowledge.json reason.vague-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words fit several causes.</source>
        <extracomment>knowledge.json reason.vague-words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words name a cause; who wrote them is not known.</source>
        <extracomment>knowledge.json reason.words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and the code say the same.</source>
        <extracomment>knowledge.json reason.words-and-code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took this step over; nothing failed here.</source>
        <extracomment>knowledge.json sentence.accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was refused for good, without a reason that can be told.</source>
        <extracomment>knowledge.json sentence.failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server stopped trying; the message was not delivered.</source>
        <extracomment>knowledge.json sentence.gave-up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to go on; nothing failed here.</source>
        <extracomment>knowledge.json sentence.go-on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text does not report a failed or delayed message.</source>
        <extracomment>knowledge.json sentence.not-a-bounce</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say what became of the message.</source>
        <extracomment>knowledge.json sentence.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is still on its way; the sending server tries again by itself.</source>
        <extracomment>knowledge.json sentence.waiting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a server between both sides.</source>
        <extracomment>knowledge.json speaker.between</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a server of the recipient&apos;s side.</source>
        <extracomment>knowledge.json speaker.recipient-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a server of the sender&apos;s side.</source>
        <extracomment>knowledge.json speaker.sender-server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the service that sends for the sender.</source>
        <extracomment>knowledge.json speaker.sending-service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say whose server this is.</source>
        <extracomment>knowledge.json speaker.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <extracomment>parts.json part.address</extracomment>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <extracomment>parts.json part.enhanced-status</extracomment>
        <translation>Erweiterter Statuscode</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>parts.json part.host</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>parts.json part.ip-address</extracomment>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>no such class</source>
        <extracomment>parts.json part.no-such-class</extracomment>
        <translation>keine solche Klasse</translation>
    </message>
    <message>
        <source>Reply code</source>
        <extracomment>parts.json part.reply-code</extracomment>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Digit of the reply code</source>
        <extracomment>parts.json part.reply-digit</extracomment>
        <translation>Ziffer des Antwortcodes</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>parts.json part.stage</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>after the server had accepted the message</source>
        <extracomment>parts.json part.stage.after-acceptance</extracomment>
        <translation>nachdem der Server die Nachricht angenommen hatte</translation>
    </message>
    <message>
        <source>while signing in</source>
        <extracomment>parts.json part.stage.auth</extracomment>
        <translation>bei der Anmeldung</translation>
    </message>
    <message>
        <source>on connecting</source>
        <extracomment>parts.json part.stage.connect</extracomment>
        <translation>beim Verbinden</translation>
    </message>
    <message>
        <source>before the content</source>
        <extracomment>parts.json part.stage.data</extracomment>
        <translation>vor dem Inhalt</translation>
    </message>
    <message>
        <source>after the content</source>
        <extracomment>parts.json part.stage.end-of-data</extracomment>
        <translation>nach dem Inhalt</translation>
    </message>
    <message>
        <source>after the greeting</source>
        <extracomment>parts.json part.stage.helo</extracomment>
        <translation>nach der Begrüßung</translation>
    </message>
    <message>
        <source>inside the reporting server</source>
        <extracomment>parts.json part.stage.local</extracomment>
        <translation>im meldenden Server selbst</translation>
    </message>
    <message>
        <source>after the sender&apos;s address</source>
        <extracomment>parts.json part.stage.mail-from</extracomment>
        <translation>nach der Absenderadresse</translation>
    </message>
    <message>
        <source>after the recipient&apos;s address</source>
        <extracomment>parts.json part.stage.rcpt-to</extracomment>
        <translation>nach der Empfängeradresse</translation>
    </message>
    <message>
        <source>while encryption was set up</source>
        <extracomment>parts.json part.stage.starttls</extracomment>
        <translation>beim Aufbau der Verschlüsselung</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>parts.json part.status-class</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>parts.json part.status-detail</extracomment>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Status word</source>
        <extracomment>parts.json part.status-word</extracomment>
        <translation>Zustandswort</translation>
    </message>
    <message>
        <source>Provider&apos;s own word</source>
        <extracomment>parts.json part.token</extracomment>
        <translation>Eigenes Wort des Anbieters</translation>
    </message>
    <message>
        <source>not registered; subject: %1</source>
        <extracomment>parts.json part.unregistered-in</extracomment>
        <translation>nicht eingetragen; Thema: %1</translation>
    </message>
    <message>
        <source>written only by %1</source>
        <extracomment>parts.json part.written-only-by</extracomment>
        <translation>schreibt nur %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <extracomment>registry.json registry.cannot-open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no valid code in line %2: “%3”.</source>
        <extracomment>registry.json registry.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %3 cells in line %2, where the first line has %4.</source>
        <extracomment>registry.json registry.csv.columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another CSV file: line 1 does not have the columns of IANA&apos;s list of codes.</source>
        <extracomment>registry.json registry.csv.header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only a first line and no codes after line %2.</source>
        <extracomment>registry.json registry.csv.no-records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends inside a quoted cell that begins in line %2.</source>
        <extracomment>registry.json registry.csv.quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has text after a closing quote in line %2.</source>
        <extracomment>registry.json registry.csv.stray-quote</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry data are broken: %1, %2.</source>
        <extracomment>registry.json registry.data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a date in line %2 that is none: “%3”.</source>
        <extracomment>registry.json registry.date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the code %3 a second time in line %2.</source>
        <extracomment>registry.json registry.duplicate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file: line %2 has a byte that no text has.</source>
        <extracomment>registry.json registry.file.binary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>registry.json registry.file.cannot-open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <extracomment>registry.json registry.file.empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not a registry file. IANA&apos;s page offers the XML and CSV files for download.</source>
        <extracomment>registry.json registry.file.html</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, so it is not one of IANA&apos;s registry files.</source>
        <extracomment>registry.json registry.file.too-big</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of IANA&apos;s files of enhanced status codes: line 1 begins neither as its XML nor as one of its CSV files.</source>
        <extracomment>registry.json registry.file.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read as XML: line %2 is broken or the file ends there.</source>
        <extracomment>registry.json registry.xml.broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a document type declaration in line %2. IANA&apos;s files have none, so the file was not read.</source>
        <extracomment>registry.json registry.xml.dtd</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no codes up to line %2.</source>
        <extracomment>registry.json registry.xml.no-records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another XML file: line %2 does not begin the registry of enhanced status codes.</source>
        <extracomment>registry.json registry.xml.other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on to them the whole message that came back.</source>
        <extracomment>report.json caller.pass-on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>report.json owners.must-act-or</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>report.json report.confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original recipient</source>
        <extracomment>report.json report.original-recipient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>report.json report.outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must act</source>
        <extracomment>report.json report.owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[address]</source>
        <extracomment>report.json report.redacted.address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[host]</source>
        <extracomment>report.json report.redacted.host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[IP address]</source>
        <extracomment>report.json report.redacted.ip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>report.json report.reply</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <extracomment>report.json report.reporter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server that says it</source>
        <extracomment>report.json report.speaker</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the report</source>
        <extracomment>report.json report.status-field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail problem of %1</source>
        <extracomment>report.json report.title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail problem</source>
        <extracomment>report.json report.title.none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this reading</source>
        <extracomment>report.json report.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact address that was written to, as the error report shows it.</source>
        <extracomment>causes.json user-unknown askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail to this address ever arrived, and when it last did.</source>
        <extracomment>causes.json user-unknown askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people who write to you which address holds now.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the address in your directory and in every gateway before it.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore or add the alias when the person still works with you.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with a temporary code for addresses that will never exist.</source>
        <extracomment>causes.json user-unknown dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the stored suggestion for this address and type it anew.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone which address is right.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the address in any mailing list.</source>
        <extracomment>causes.json user-unknown dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the logs for other messages to the same address that got through.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the address from lists and forwarding rules.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient unknown</source>
        <extracomment>causes.json user-unknown name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address letter by letter with the recipient&apos;s signature or business card.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for the right address by phone.</source>
        <extracomment>causes.json user-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again to the same address.</source>
        <extracomment>causes.json user-unknown dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s server answered, but its directory has no such local part, or it cannot reach that directory and says so with the same words. Nothing about the message was judged. A typing mistake is the commonest reason; an account removed lately or an address not yet copied to every gateway looks the same from outside.</source>
        <extracomment>causes.json user-unknown paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has no mailbox with this name, so it did not take the message.</source>
        <extracomment>causes.json user-unknown sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was mistyped or an old one was completed automatically.</source>
        <extracomment>causes.json user-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has left and the account was deleted.</source>
        <extracomment>causes.json user-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias or a new account has not reached the gateway in front of the mailbox server.</source>
        <extracomment>causes.json user-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s mail was pointed at a server that does not hold its mailboxes.</source>
        <extracomment>causes.json user-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot find this mailbox at the moment; the message will be tried again.</source>
        <extracomment>causes.json user-unknown waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address exactly as it stands in the error report, with every space and sign.</source>
        <extracomment>causes.json bad-address-syntax askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow every character that the standard allows in addresses you have handed out.</source>
        <extracomment>causes.json bad-address-syntax do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address by hand instead of pasting it.</source>
        <extracomment>causes.json bad-address-syntax do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the entry in the address book.</source>
        <extracomment>causes.json bad-address-syntax do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check imported contacts and scripts for separators that end up inside addresses.</source>
        <extracomment>causes.json bad-address-syntax do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate addresses in the form or program that collects them.</source>
        <extracomment>causes.json bad-address-syntax do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad recipient address syntax</source>
        <extracomment>causes.json bad-address-syntax name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address: one @, no spaces, no comma, no full stop at the end.</source>
        <extracomment>causes.json bad-address-syntax do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again to the corrected address.</source>
        <extracomment>causes.json bad-address-syntax do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server parsed the recipient address and gave up before looking anyone up. Spaces, a missing @, a trailing full stop, quotation marks, a comma instead of a full stop, or letters outside ASCII towards a server without SMTPUTF8 are the usual findings. The whole message is refused only for this recipient; others may have been accepted.</source>
        <extracomment>causes.json bad-address-syntax paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written in a form that mail servers understand.</source>
        <extracomment>causes.json bad-address-syntax sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space, comma or full stop slipped into the address.</source>
        <extracomment>causes.json bad-address-syntax usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in angle brackets was pasted with its brackets or quotation marks.</source>
        <extracomment>causes.json bad-address-syntax usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address list was imported with broken separators.</source>
        <extracomment>causes.json bad-address-syntax usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has non-ASCII letters and the server cannot handle them.</source>
        <extracomment>causes.json bad-address-syntax usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server could not read the recipient&apos;s address; the message will be tried again as it stands.</source>
        <extracomment>causes.json bad-address-syntax waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact domain after the @ sign.</source>
        <extracomment>causes.json domain-unknown askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other messages to the same domain arrive.</source>
        <extracomment>causes.json domain-unknown askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator that senders cannot find your domain.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the domain is paid for and its name servers answer.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record that names a host with an address record.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the MX record at an IP address or a CNAME.</source>
        <extracomment>causes.json domain-unknown dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the domain with the recipient&apos;s web site or signature.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up MX, A and AAAA records of the domain at two independent resolvers.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the resolver&apos;s cache when the records were changed lately.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient domain unknown</source>
        <extracomment>causes.json domain-unknown name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling after the @ sign.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is right, tell the recipient by phone that their domain cannot be found.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again unchanged.</source>
        <extracomment>causes.json domain-unknown dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server could be found to deliver to: the domain does not exist, has expired, or its MX and address records lead nowhere. The recipient&apos;s side has usually not heard of the message at all. When the address is right, only the owner of the domain can mend its records.</source>
        <extracomment>causes.json domain-unknown paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist or has no mail server.</source>
        <extracomment>causes.json domain-unknown sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is misspelt.</source>
        <extracomment>causes.json domain-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has expired or was given up.</source>
        <extracomment>causes.json domain-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names a host without an address.</source>
        <extracomment>causes.json domain-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolver that the sending server uses holds an old or broken answer.</source>
        <extracomment>causes.json domain-unknown usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain could not be found yet; the message will be tried again.</source>
        <extracomment>causes.json domain-unknown waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone to have their administrator check where the address forwards to.</source>
        <extracomment>causes.json domain-unknown do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not find the place that this address leads on to.</source>
        <extracomment>causes.json domain-unknown sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot yet find the place that this address leads on to.</source>
        <extracomment>causes.json domain-unknown waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the recipient has ever received mail there.</source>
        <extracomment>causes.json no-mail-accepted askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the null MX record if the domain is meant to receive mail.</source>
        <extracomment>causes.json no-mail-accepted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the MX record to the server that holds the mailboxes.</source>
        <extracomment>causes.json no-mail-accepted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the organisation&apos;s web site for the address it really uses.</source>
        <extracomment>causes.json no-mail-accepted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the MX record: a single full stop as host means no mail by intention.</source>
        <extracomment>causes.json no-mail-accepted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route such mail around the record by hand.</source>
        <extracomment>causes.json no-mail-accepted dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host or domain accepts no mail</source>
        <extracomment>causes.json no-mail-accepted name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone for an address at another domain.</source>
        <extracomment>causes.json no-mail-accepted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again to this address.</source>
        <extracomment>causes.json no-mail-accepted dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the domain publishes a null MX record, which says that no mail service exists, or the host answers 521 to everybody. Both are deliberate statements, not faults on the way. Retrying cannot help. Often the domain is a near miss of a well-known one, or a web-only domain that never had mailboxes.</source>
        <extracomment>causes.json no-mail-accepted paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of this domain or server has declared that it takes no mail at all.</source>
        <extracomment>causes.json no-mail-accepted sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is used for a web site only.</source>
        <extracomment>causes.json no-mail-accepted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was mistyped and hit a parked domain.</source>
        <extracomment>causes.json no-mail-accepted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s mail service has been closed.</source>
        <extracomment>causes.json no-mail-accepted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address record leads to a machine that only sends.</source>
        <extracomment>causes.json no-mail-accepted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side says it takes no mail at present; the message will be tried again.</source>
        <extracomment>causes.json no-mail-accepted waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the recipient can still log in to this mailbox.</source>
        <extracomment>causes.json mailbox-disabled askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the mailbox; that alone wakes many unused accounts.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider or administrator why the account is switched off.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-enable the account, or delete the address so that senders get a clear answer.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up forwarding when the person now has another address.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address off mailing lists until the recipient says it works again.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause automatic mail to this address.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox disabled or inactive</source>
        <extracomment>causes.json mailbox-disabled name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone or another address that their mailbox is switched off.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another address to send the message to.</source>
        <extracomment>causes.json mailbox-disabled do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again before the mailbox is back.</source>
        <extracomment>causes.json mailbox-disabled dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory knows the address and refuses it on purpose: suspended for non-payment or abuse, unused too long, frozen after someone left, or blocked while moved. The sender can change nothing. The account holder, or whoever runs the account for them, can have it switched on again.</source>
        <extracomment>causes.json mailbox-disabled paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox exists, but it has been switched off.</source>
        <extracomment>causes.json mailbox-disabled sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was not used for many months.</source>
        <extracomment>causes.json mailbox-disabled usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract ended or a bill is open.</source>
        <extracomment>causes.json mailbox-disabled usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider suspended the account for security reasons.</source>
        <extracomment>causes.json mailbox-disabled usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person left and the account is kept for its old mail only.</source>
        <extracomment>causes.json mailbox-disabled usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is switched off at the moment; the message will be tried again.</source>
        <extracomment>causes.json mailbox-disabled waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the reply names another address.</source>
        <extracomment>causes.json mailbox-moved askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the recipient last received mail at this address.</source>
        <extracomment>causes.json mailbox-moved askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell regular correspondents your new address.</source>
        <extracomment>causes.json mailbox-moved do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward for a while, or name the new address in the reply.</source>
        <extracomment>causes.json mailbox-moved do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the address in the address book.</source>
        <extracomment>causes.json mailbox-moved do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the address in lists, aliases and forwarding rules.</source>
        <extracomment>causes.json mailbox-moved do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox moved</source>
        <extracomment>causes.json mailbox-moved name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reply for a new address and send the message there.</source>
        <extracomment>causes.json mailbox-moved do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, ask the recipient by phone which address they use now.</source>
        <extracomment>causes.json mailbox-moved do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again to the old address.</source>
        <extracomment>causes.json mailbox-moved dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knew the mailbox and says that it now belongs elsewhere or to somebody else. Some replies name the new address; a mail server does not follow it by itself. Where RFC 7293 is in use, the reply protects the former owner: the message was meant for a person who held the address earlier.</source>
        <extracomment>causes.json mailbox-moved paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient no longer uses this address, and their server does not pass mail on.</source>
        <extracomment>causes.json mailbox-moved sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has changed employer or provider.</source>
        <extracomment>causes.json mailbox-moved usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was given to somebody else.</source>
        <extracomment>causes.json mailbox-moved usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has a new owner.</source>
        <extracomment>causes.json mailbox-moved usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company was renamed and the forwarding period is over.</source>
        <extracomment>causes.json mailbox-moved usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is being moved; the message will be tried again.</source>
        <extracomment>causes.json mailbox-moved waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the recipient&apos;s mailbox shows a storage warning.</source>
        <extracomment>causes.json mailbox-full askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the message was.</source>
        <extracomment>causes.json mailbox-full askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete large mails and empty the bin.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider or administrator for more storage.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the quota, or help the person archive old mail.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the mailbox is still in use.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send urgent content to another address of the recipient.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let lists pause the address instead of removing it at once.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <extracomment>causes.json mailbox-full name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone or another address that their mailbox is full.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again once they have made room.</source>
        <extracomment>causes.json mailbox-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again before they have made room.</source>
        <extracomment>causes.json mailbox-full dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has reached its storage quota. Address, content and sending server are fine. Servers differ in whether they answer with a temporary or a permanent code, so a final refusal today may be an accepted message tomorrow. Only the account holder, or the administrator by raising the quota, can make room; quota figures often follow deletions with a delay.</source>
        <extracomment>causes.json mailbox-full paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full, so their server refused the message.</source>
        <extracomment>causes.json mailbox-full sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has not deleted mail or emptied the bin for long.</source>
        <extracomment>causes.json mailbox-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few large attachments used up the storage.</source>
        <extracomment>causes.json mailbox-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is abandoned.</source>
        <extracomment>causes.json mailbox-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage shared with files or photos of the same account is used up.</source>
        <extracomment>causes.json mailbox-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; the message will be tried again in case they make room.</source>
        <extracomment>causes.json mailbox-full waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server said it: its host name in the reply.</source>
        <extracomment>causes.json system-storage-full askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail to other people at the same domain fails too.</source>
        <extracomment>causes.json system-storage-full askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free storage or move mailboxes, and publish the disturbance.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator that senders see a full server.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the queue and mailbox disks.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alarm well before the limit.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the message and send it again later.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your own server says it, free space on the queue disk.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush the queue towards a full server every few minutes.</source>
        <extracomment>causes.json system-storage-full dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving system out of space</source>
        <extracomment>causes.json system-storage-full name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone to tell their administrator that the mail server is full.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again later that day.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the message; its size is not the reason.</source>
        <extracomment>causes.json system-storage-full dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space, inodes or memory of the whole receiving system are used up, not one person&apos;s quota. Postfix says so when its queue disk falls below the limit; 452 4.3.1 is the standard pair. Every sender is affected alike. It clears when the operator frees space, and mail in the queues then flows by itself.</source>
        <extracomment>causes.json system-storage-full paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has run out of storage and cannot take any message at the moment.</source>
        <extracomment>causes.json system-storage-full sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the queue or the mailboxes is full.</source>
        <extracomment>causes.json system-storage-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log files or backups filled the disk.</source>
        <extracomment>causes.json system-storage-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is exhausted under load.</source>
        <extracomment>causes.json system-storage-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file system limit was set too low for the message size.</source>
        <extracomment>causes.json system-storage-full usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server is short of storage; the message will be tried again by itself.</source>
        <extracomment>causes.json system-storage-full waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the server named in the error report that it is full.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides has run out of storage.</source>
        <extracomment>causes.json system-storage-full sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides is short of storage; the message will be tried again.</source>
        <extracomment>causes.json system-storage-full waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sender&apos;s administrator that the outgoing server is short of storage.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server has run out of storage and cannot send at the moment.</source>
        <extracomment>causes.json system-storage-full sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server is short of storage; the message will be tried again.</source>
        <extracomment>causes.json system-storage-full waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to the sending service&apos;s support and send the message again later.</source>
        <extracomment>causes.json system-storage-full do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service has run out of storage and cannot send at the moment.</source>
        <extracomment>causes.json system-storage-full sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service is short of storage; the message will be tried again.</source>
        <extracomment>causes.json system-storage-full waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the message with attachments.</source>
        <extracomment>causes.json message-too-large askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server refused it: the sender&apos;s own or the recipient&apos;s.</source>
        <extracomment>causes.json message-too-large askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the sender an upload link or another way for large files.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make gateway and mailbox server use the same limit.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the limit in the reply.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink pictures or compress the files.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove quoted earlier mails with their attachments.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your own limit with the one the reply names.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a file sharing service to users.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too large</source>
        <extracomment>causes.json message-too-large name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link to the file instead of the file itself.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or split the attachments over several messages.</source>
        <extracomment>causes.json message-too-large do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same message again.</source>
        <extracomment>causes.json message-too-large dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size passed a limit set for the recipient, the receiving system or the sending system itself. The number in the SIZE announcement counts the encoded message: attachments grow by about a third on the way. A server that announces SIZE can refuse before the content is sent, others only afterwards.</source>
        <extracomment>causes.json message-too-large paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than a server on its way accepts.</source>
        <extracomment>causes.json message-too-large sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is too large for e-mail.</source>
        <extracomment>causes.json message-too-large usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments grow by a third through encoding and pass the limit.</source>
        <extracomment>causes.json message-too-large usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has a lower limit than the sender&apos;s.</source>
        <extracomment>causes.json message-too-large usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long chain of replies carries all earlier pictures along.</source>
        <extracomment>causes.json message-too-large usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for the recipient&apos;s server at the moment; it will be tried again.</source>
        <extracomment>causes.json message-too-large waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many recipients the message had.</source>
        <extracomment>causes.json too-many-recipients askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server refused: the sender&apos;s own or the recipient&apos;s.</source>
        <extracomment>causes.json too-many-recipients askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell customers the limit for each message and each day.</source>
        <extracomment>causes.json too-many-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept at least 100 recipients for each message, as the standard asks.</source>
        <extracomment>causes.json too-many-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the error report which recipients were refused.</source>
        <extracomment>causes.json too-many-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number of recipients for each transaction to this destination.</source>
        <extracomment>causes.json too-many-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat 452 or 552 to a recipient as a reason to continue in a new transaction.</source>
        <extracomment>causes.json too-many-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <extracomment>causes.json too-many-recipients name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the recipients into smaller groups and send to those who were refused.</source>
        <extracomment>causes.json too-many-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For regular mailings, use a mailing list.</source>
        <extracomment>causes.json too-many-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again to those who already received it.</source>
        <extracomment>causes.json too-many-recipients dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit on recipients for one message or one session was passed. A receiving server answers 452 to the recipients above its limit, and a sound sending server offers the rest again in another transaction; RFC 5321 asks servers to take at least 100. A final refusal comes from limits of the sender&apos;s own system or provider, or from a peer that answers 550.</source>
        <extracomment>causes.json too-many-recipients paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients at once than the server accepts.</source>
        <extracomment>causes.json too-many-recipients sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message went to a long list typed into To or Cc.</source>
        <extracomment>causes.json too-many-recipients usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s provider limits recipients for each message.</source>
        <extracomment>causes.json too-many-recipients usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing program puts too many recipients into one transaction.</source>
        <extracomment>causes.json too-many-recipients usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server allows very few recipients from unknown senders.</source>
        <extracomment>causes.json too-many-recipients usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took only some of the recipients for now; the rest will be tried again.</source>
        <extracomment>causes.json too-many-recipients waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server set the limit: its host name in the reply.</source>
        <extracomment>causes.json rate-limited-sender askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages the sender sent in the last hour.</source>
        <extracomment>causes.json rate-limited-sender askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share volume fairly between customers on the same addresses.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit for this sender if the mail is wanted.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread mailings over the day or use a mailing service.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower concurrency and rate for this destination.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a compromised account before raising volume again.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the traffic to other addresses to escape the limit.</source>
        <extracomment>causes.json rate-limited-sender dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender rate limited</source>
        <extracomment>causes.json rate-limited-sender name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some hours before sending this message again.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again in quick succession.</source>
        <extracomment>causes.json rate-limited-sender dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver counts messages, recipients or errors for each address, network or domain and has passed a threshold. Such limits depend on reputation: an unknown or recently changed sender reaches them early. Retrying hard keeps the limit in force. When the words come from the sender&apos;s own server, the limit is for that user, not for the server.</source>
        <extracomment>causes.json rate-limited-sender paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server slows down mail from the sender&apos;s server because it sends too much at once.</source>
        <extracomment>causes.json rate-limited-sender sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing was sent faster than the receiver lets through.</source>
        <extracomment>causes.json rate-limited-sender usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address is new and has no history yet.</source>
        <extracomment>causes.json rate-limited-sender usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compromised account or web form sends spam.</source>
        <extracomment>causes.json rate-limited-sender usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many messages to unknown addresses lowered the limit.</source>
        <extracomment>causes.json rate-limited-sender usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server asks the sender&apos;s server to slow down; the message will be tried again.</source>
        <extracomment>causes.json rate-limited-sender waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour, then send the rest in smaller groups.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sender did not send much, change the account&apos;s password at once.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender sent more in a short time than their own mail server allows.</source>
        <extracomment>causes.json rate-limited-sender sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server limits how fast this account may send; the message will be tried again.</source>
        <extracomment>causes.json rate-limited-sender waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour, then send the rest more slowly.</source>
        <extracomment>causes.json rate-limited-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender handed over more mail than the sending service allows in this time.</source>
        <extracomment>causes.json rate-limited-sender sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service limits how fast this account may send; the message will be tried again.</source>
        <extracomment>causes.json rate-limited-sender waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other senders reach the recipient at the moment.</source>
        <extracomment>causes.json rate-limited-recipient askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which sender floods the mailbox and stop it.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off automatic replies and forwarding until it is quiet.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the source of the flood in the message trace.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block or bundle it.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another address of the recipient for urgent matters.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no system of yours floods this mailbox.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient rate limited</source>
        <extracomment>causes.json rate-limited-recipient name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few hours, then send the message again.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone that their mailbox is flooded.</source>
        <extracomment>causes.json rate-limited-recipient do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again within the hour.</source>
        <extracomment>causes.json rate-limited-recipient dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit counts mail to one mailbox, whoever sends it. Google uses 4.2.1 and 5.2.1 for this, although the registry reads those as a disabled mailbox; Exchange Online has 5.2.121 and 5.2.122. Nothing is wrong with this message or its server. A mail storm, notifications or a forwarding circle is filling the mailbox.</source>
        <extracomment>causes.json rate-limited-recipient paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox gets more mail than their server lets through at the moment.</source>
        <extracomment>causes.json rate-limited-recipient sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring or a shop sends a flood of notifications.</source>
        <extracomment>causes.json rate-limited-recipient usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two automatic replies answer each other.</source>
        <extracomment>causes.json rate-limited-recipient usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody subscribed the address to many lists as an attack.</source>
        <extracomment>causes.json rate-limited-recipient usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy shared mailbox passes its hourly limit.</source>
        <extracomment>causes.json rate-limited-recipient usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox gets too much mail right now; the message will be tried again.</source>
        <extracomment>causes.json rate-limited-recipient waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server refused the connection: its host name in the reply.</source>
        <extracomment>causes.json too-many-connections askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a large mailing was under way.</source>
        <extracomment>causes.json too-many-connections askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread connections over time when many customers send at once.</source>
        <extracomment>causes.json too-many-connections do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit for known heavy senders.</source>
        <extracomment>causes.json too-many-connections do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; there is nothing in the message to change.</source>
        <extracomment>causes.json too-many-connections do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number of parallel connections to this destination.</source>
        <extracomment>causes.json too-many-connections do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send several messages over one connection and close it afterwards.</source>
        <extracomment>causes.json too-many-connections do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections</source>
        <extracomment>causes.json too-many-connections name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again in an hour.</source>
        <extracomment>causes.json too-many-connections do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver limits parallel or repeated sessions for each address or network and closed the connection, mostly with 421 in the greeting. The message itself was not looked at. It passes when the sending server keeps fewer sessions open; several sending servers behind one address add up.</source>
        <extracomment>causes.json too-many-connections paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server opened more connections at once than the other server allows.</source>
        <extracomment>causes.json too-many-connections sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server opens many parallel sessions for a mailing.</source>
        <extracomment>causes.json too-many-connections usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several servers share one public address.</source>
        <extracomment>causes.json too-many-connections usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle connections are kept open too long.</source>
        <extracomment>causes.json too-many-connections usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner or a broken program connects over and over.</source>
        <extracomment>causes.json too-many-connections usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server has too many connections from the sender&apos;s server; the message will be tried again.</source>
        <extracomment>causes.json too-many-connections waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages the account sent today.</source>
        <extracomment>causes.json sending-quota-exceeded askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the sender recognises all messages in the Sent folder.</source>
        <extracomment>causes.json sending-quota-exceeded askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the limit and when it ends in the reply.</source>
        <extracomment>causes.json sending-quota-exceeded do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailing service for letters to many people.</source>
        <extracomment>causes.json sending-quota-exceeded do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s sent mail and sign-ins for abuse.</source>
        <extracomment>causes.json sending-quota-exceeded do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a higher limit if the volume is wanted.</source>
        <extracomment>causes.json sending-quota-exceeded do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending quota exceeded</source>
        <extracomment>causes.json sending-quota-exceeded name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the next day, then send the message again.</source>
        <extracomment>causes.json sending-quota-exceeded do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep retrying; every attempt may count.</source>
        <extracomment>causes.json sending-quota-exceeded dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own provider counts messages or recipients for each hour or day and the allowance is spent. The recipient&apos;s side never saw the message. The count frees itself after the period, often on a rolling basis. If the sender did not send that much, somebody else is using the account.</source>
        <extracomment>causes.json sending-quota-exceeded paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s account has used up what its own mail provider lets it send for now.</source>
        <extracomment>causes.json sending-quota-exceeded sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing to many people went out through an ordinary mailbox.</source>
        <extracomment>causes.json sending-quota-exceeded usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program sends notifications through a personal account.</source>
        <extracomment>causes.json sending-quota-exceeded usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was taken over and sends spam.</source>
        <extracomment>causes.json sending-quota-exceeded usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial or new account has a low limit.</source>
        <extracomment>causes.json sending-quota-exceeded usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s account has reached its sending limit; the message will be tried again later.</source>
        <extracomment>causes.json sending-quota-exceeded waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the error report is final or announces further attempts.</source>
        <extracomment>causes.json greylisted askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times and sending addresses of the attempts in the log.</source>
        <extracomment>causes.json greylisted askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep retries for one message on one address.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt senders with good authentication and large sending pools.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match networks instead of single addresses.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes before calling the recipient.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue retry for days, from the same address or network.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator to exempt large sending pools.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten retries below a few minutes.</source>
        <extracomment>causes.json greylisted dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisted</source>
        <extracomment>causes.json greylisted name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again; the second attempt often passes.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails again, give the sender&apos;s administrator the whole error report.</source>
        <extracomment>causes.json greylisted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisting defers the first attempt of an unknown combination of address, sender and recipient, commonly for some minutes. A standard server retries and gets through. If it ended as a failure, the retries came too early, too late, from changing addresses, or not at all.</source>
        <extracomment>causes.json greylisted paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server asked an unknown server to come back later, but no later attempt succeeded.</source>
        <extracomment>causes.json greylisted sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first message between these two sides.</source>
        <extracomment>causes.json greylisted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending system retries from a different address each time.</source>
        <extracomment>causes.json greylisted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program does not retry at all.</source>
        <extracomment>causes.json greylisted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries ended before the waiting time was over.</source>
        <extracomment>causes.json greylisted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server lets first-time senders wait a little; the message will be tried again by itself.</source>
        <extracomment>causes.json greylisted waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the block list and the IP address in the reply.</source>
        <extracomment>causes.json dnsbl-listed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the customer to a clean address and stop the abuser.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt this sender for a while if the mail matters to you.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the block list still works and answers rightly.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the computer if the sender runs the mail server at home or in the office.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the IP address on the list that the reply names.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the cause first, then ask the list for removal.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay an unknown service for removal.</source>
        <extracomment>causes.json dnsbl-listed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP on a block list</source>
        <extracomment>causes.json dnsbl-listed name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; it names the block list.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For urgent mail, send from another mail provider meanwhile.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to change something; the listing is on the sending side.</source>
        <extracomment>causes.json dnsbl-listed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver asked a DNS block list about the connecting IP address and refused because of the answer. The list decides about the address, the receiver about using the list. Neither the recipient nor the content is involved. The reply mostly names the list and a look-up page; shared addresses are listed for what neighbours did.</source>
        <extracomment>causes.json dnsbl-listed paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sender&apos;s server is on a block list that the recipient&apos;s server consults.</source>
        <extracomment>causes.json dnsbl-listed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compromised account or computer behind the address sends spam.</source>
        <extracomment>causes.json dnsbl-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is shared with other customers and one of them misbehaved.</source>
        <extracomment>causes.json dnsbl-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to a range that its owner lists as not for mail servers.</source>
        <extracomment>causes.json dnsbl-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was listed before the sender got it.</source>
        <extracomment>causes.json dnsbl-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server is on a block list; the message will be tried again in case that changes.</source>
        <extracomment>causes.json dnsbl-listed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to the sending service&apos;s support with the whole error report.</source>
        <extracomment>causes.json dnsbl-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address and any link or token in the reply.</source>
        <extracomment>causes.json ip-blocked askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all mail to this provider fails or only this message.</source>
        <extracomment>causes.json ip-blocked askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the receiving provider for removal and move the customer meanwhile.</source>
        <extracomment>causes.json ip-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider to let this sender through if you need the mail.</source>
        <extracomment>causes.json ip-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the block rule and its age; remove it if the cause is gone.</source>
        <extracomment>causes.json ip-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and stop the abuse before asking for removal.</source>
        <extracomment>causes.json ip-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the form or address that the reply names, and quote the reply.</source>
        <extracomment>causes.json ip-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to another address in the same network at once.</source>
        <extracomment>causes.json ip-blocked dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP blocked by the receiver</source>
        <extracomment>causes.json ip-blocked name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; it often names a support page.</source>
        <extracomment>causes.json ip-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s own filter, not a public list, refuses the connecting IP address or its whole network. Public look-up pages show nothing then. Big providers have a form or a support address for senders, usually named in the reply, and ask what was done against the cause.</source>
        <extracomment>causes.json ip-blocked paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider blocks the internet address of the sender&apos;s server.</source>
        <extracomment>causes.json ip-blocked sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam or many wrong addresses came from this IP address.</source>
        <extracomment>causes.json ip-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network of the hosting company is blocked.</source>
        <extracomment>causes.json ip-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed logins led to an automatic block.</source>
        <extracomment>causes.json ip-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is new to the sender and carries an old block.</source>
        <extracomment>causes.json ip-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s provider blocks the sender&apos;s server for now; the message will be tried again.</source>
        <extracomment>causes.json ip-blocked waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mailings went out from the same server in the last weeks.</source>
        <extracomment>causes.json poor-reputation askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reply, with its link.</source>
        <extracomment>causes.json poor-reputation askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate good customers from bad ones on your sending addresses.</source>
        <extracomment>causes.json poor-reputation do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the sender&apos;s earlier mail as wanted and add them to your contacts.</source>
        <extracomment>causes.json poor-reputation do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only to people who expect the mail.</source>
        <extracomment>causes.json poor-reputation do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the lists and lower the volume for some weeks.</source>
        <extracomment>causes.json poor-reputation do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the receiver&apos;s dashboard for senders, where there is one.</source>
        <extracomment>causes.json poor-reputation do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change addresses to start afresh.</source>
        <extracomment>causes.json poor-reputation dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor sender reputation</source>
        <extracomment>causes.json poor-reputation name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For urgent mail, use another way to reach the recipient.</source>
        <extracomment>causes.json poor-reputation do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again many times; that lowers trust further.</source>
        <extracomment>causes.json poor-reputation dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver keeps a score for the sending address or domain from complaints, unknown recipients, spam traps and volume jumps. It is too low now. No form removes it: the score follows behaviour over days and weeks. Temporary refusals of this kind turn into acceptance once the pattern is calm.</source>
        <extracomment>causes.json poor-reputation paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider does not trust the sender&apos;s server because of earlier unwanted mail.</source>
        <extracomment>causes.json poor-reputation sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients marked earlier mail as spam.</source>
        <extracomment>causes.json poor-reputation usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists hold many dead addresses.</source>
        <extracomment>causes.json poor-reputation usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume rose suddenly from a new address or domain.</source>
        <extracomment>causes.json poor-reputation usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is sent without working SPF, DKIM and DMARC.</source>
        <extracomment>causes.json poor-reputation usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s provider is wary of the sender&apos;s server; the message will be tried again.</source>
        <extracomment>causes.json poor-reputation waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which domain or link the reply names.</source>
        <extracomment>causes.json domain-or-url-listed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a plain message without links gets through.</source>
        <extracomment>causes.json domain-or-url-listed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give customers link domains of their own.</source>
        <extracomment>causes.json domain-or-url-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt the domain if you know that the listing is wrong.</source>
        <extracomment>causes.json domain-or-url-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the web address in words or send it another way.</source>
        <extracomment>causes.json domain-or-url-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the link behind a link shortener.</source>
        <extracomment>causes.json domain-or-url-listed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up every domain of the message on the list that the reply names.</source>
        <extracomment>causes.json domain-or-url-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the web site, then ask the list for removal.</source>
        <extracomment>causes.json domain-or-url-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain or link on a block list</source>
        <extracomment>causes.json domain-or-url-listed name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out every link, also in the signature, and send the message again.</source>
        <extracomment>causes.json domain-or-url-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; it often names the domain.</source>
        <extracomment>causes.json domain-or-url-listed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the IP address but a name is listed: the domain of the sender, the name the server greets with, or the host of a link in the body. Link shorteners and hacked web sites are frequent. The sender can leave the link out; the listed domain&apos;s owner has to clean up and ask for removal.</source>
        <extracomment>causes.json domain-or-url-listed paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain, or a link in the message, is on a block list.</source>
        <extracomment>causes.json domain-or-url-listed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a site that was hacked or used in spam.</source>
        <extracomment>causes.json domain-or-url-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public link shortener hides the target.</source>
        <extracomment>causes.json domain-or-url-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain is very new.</source>
        <extracomment>causes.json domain-or-url-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature holds a link to a listed domain.</source>
        <extracomment>causes.json domain-or-url-listed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain or a link is on a block list; the message will be tried again.</source>
        <extracomment>causes.json domain-or-url-listed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the link behind a short link.</source>
        <extracomment>causes.json domain-or-url-listed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server found a link or domain in the message that is on a block list.</source>
        <extracomment>causes.json domain-or-url-listed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server found a link or domain on a block list; the message will be tried again.</source>
        <extracomment>causes.json domain-or-url-listed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service found a link or domain in the message that is on a block list.</source>
        <extracomment>causes.json domain-or-url-listed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service found a link or domain on a block list; the message will be tried again.</source>
        <extracomment>causes.json domain-or-url-listed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address in the reply and what kind of internet line it belongs to.</source>
        <extracomment>causes.json dynamic-ip askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the sender runs a mail server of their own.</source>
        <extracomment>causes.json dynamic-ip askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give business lines static addresses with names of their own.</source>
        <extracomment>causes.json dynamic-ip do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check logged-in users before testing their addresses against such lists.</source>
        <extracomment>causes.json dynamic-ip do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the outgoing server of the mail program to your provider&apos;s, with login.</source>
        <extracomment>causes.json dynamic-ip do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver through a smart host, or get a static address with its own PTR record.</source>
        <extracomment>causes.json dynamic-ip do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for removal from the list while the address is dynamic.</source>
        <extracomment>causes.json dynamic-ip dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic or residential IP</source>
        <extracomment>causes.json dynamic-ip name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender&apos;s administrator to send through the provider&apos;s outgoing mail server.</source>
        <extracomment>causes.json dynamic-ip do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connecting IP address belongs to a range for end users, known from a policy block list or from its generic host name. That is a statement about the kind of address, not about spam. Mail from there has to go through a server with login; mail servers need a static address with a name of their own.</source>
        <extracomment>causes.json dynamic-ip paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server takes no mail straight from home or dial-up internet connections.</source>
        <extracomment>causes.json dynamic-ip sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server runs on a home or office line without a static address.</source>
        <extracomment>causes.json dynamic-ip usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device or program delivers mail by itself instead of through a mail server.</source>
        <extracomment>causes.json dynamic-ip usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program uses the recipient&apos;s server as its outgoing server.</source>
        <extracomment>causes.json dynamic-ip usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The static address still has its provider&apos;s generic host name.</source>
        <extracomment>causes.json dynamic-ip usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust this kind of internet connection; the message will be tried again.</source>
        <extracomment>causes.json dynamic-ip waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on login for the outgoing server in the mail program.</source>
        <extracomment>causes.json dynamic-ip do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s outgoing server takes no mail from this internet connection without a login.</source>
        <extracomment>causes.json dynamic-ip sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s outgoing server does not trust this internet connection without a login.</source>
        <extracomment>causes.json dynamic-ip waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP address in the reply.</source>
        <extracomment>causes.json no-reverse-dns askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PTR record that the customer asks for.</source>
        <extracomment>causes.json no-reverse-dns do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat failed look-ups as temporary, not as a refusal.</source>
        <extracomment>causes.json no-reverse-dns do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner of the IP address set a PTR record to your host name.</source>
        <extracomment>causes.json no-reverse-dns do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that host name an A or AAAA record back to the address.</source>
        <extracomment>causes.json no-reverse-dns do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget IPv6: it needs its own record.</source>
        <extracomment>causes.json no-reverse-dns dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or wrong reverse DNS</source>
        <extracomment>causes.json no-reverse-dns name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; only they can register the server&apos;s name.</source>
        <extracomment>causes.json no-reverse-dns do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver looked up the connecting IP address and found no PTR record, or a name that does not lead back to the address. The record is set by whoever owns the address, usually the internet or hosting provider, not in the domain&apos;s own zone. A passing failure of name servers gives the same words with a 4xx code.</source>
        <extracomment>causes.json no-reverse-dns paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server has no properly registered name, so the recipient&apos;s server does not trust it.</source>
        <extracomment>causes.json no-reverse-dns sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider never set a PTR record for the address.</source>
        <extracomment>causes.json no-reverse-dns usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server moved and the record still names the old host.</source>
        <extracomment>causes.json no-reverse-dns usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends over IPv6 without a record there.</source>
        <extracomment>causes.json no-reverse-dns usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in the record has no matching A or AAAA record.</source>
        <extracomment>causes.json no-reverse-dns usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the sender&apos;s server could not be confirmed; the message will be tried again.</source>
        <extracomment>causes.json no-reverse-dns waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name after HELO or EHLO in the reply or log.</source>
        <extracomment>causes.json bad-helo askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt users who log in from this check.</source>
        <extracomment>causes.json bad-helo do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the outgoing server in the mail program if no administrator runs a server for you.</source>
        <extracomment>causes.json bad-helo do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server greet with its own resolvable full host name.</source>
        <extracomment>causes.json bad-helo do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name that the PTR record of its address shows.</source>
        <extracomment>causes.json bad-helo do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greet with localhost or an internal name.</source>
        <extracomment>causes.json bad-helo dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad HELO or EHLO name</source>
        <extracomment>causes.json bad-helo name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; the server&apos;s own name needs correcting.</source>
        <extracomment>causes.json bad-helo do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument of HELO or EHLO was not a full host name, did not resolve, or pretended to be the receiver itself. A typical finding is a server that greets with localhost, a bare machine name or an internal domain. RFC 5321 wants a primary host name or an address literal.</source>
        <extracomment>causes.json bad-helo paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server introduced itself with a name that the recipient&apos;s server does not accept.</source>
        <extracomment>causes.json bad-helo sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server still has its default or internal name.</source>
        <extracomment>causes.json bad-helo usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device or script sends mail with a bare computer name.</source>
        <extracomment>causes.json bad-helo usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has no address record.</source>
        <extracomment>causes.json bad-helo usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spam program borrows the receiver&apos;s own name.</source>
        <extracomment>causes.json bad-helo usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the sender&apos;s server gave was not accepted; the message will be tried again.</source>
        <extracomment>causes.json bad-helo waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server address and which sender domain the reply names.</source>
        <extracomment>causes.json spf-fail askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the message was forwarded on its way.</source>
        <extracomment>causes.json spf-fail askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an include record that covers all your sending addresses.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forward your mail, tell the people who run the forwarding service.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept forwarded mail that has a valid DKIM signature.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the mail program uses the outgoing server of your own provider.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sending service to the SPF record, within ten look-ups.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have forwarders rewrite the envelope sender, and sign with DKIM.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a second SPF record.</source>
        <extracomment>causes.json spf-fail dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF check failed</source>
        <extracomment>causes.json spf-fail name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; the domain&apos;s list of allowed servers needs changing.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send only through the outgoing server of the sender&apos;s own mail provider.</source>
        <extracomment>causes.json spf-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of the envelope sender&apos;s domain does not allow the connecting IP address, or the record cannot be evaluated (syntax, more than ten look-ups). Forwarding breaks SPF because the forwarder&apos;s address is not listed. RFC 7372 gives 5.7.23 for a fail and 5.7.24 for an error.</source>
        <extracomment>causes.json spf-fail paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not list the server that sent this message as allowed.</source>
        <extracomment>causes.json spf-fail sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new mailing or office service was not added to the SPF record.</source>
        <extracomment>causes.json spf-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was forwarded without rewriting the sender.</source>
        <extracomment>causes.json spf-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has two versions or too many look-ups.</source>
        <extracomment>causes.json spf-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent through a home provider under a company address.</source>
        <extracomment>causes.json spf-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be confirmed that this server may send for the sender&apos;s domain; the message will be tried again.</source>
        <extracomment>causes.json spf-fail waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature&apos;s domain and selector, from the message headers.</source>
        <extracomment>causes.json dkim-fail askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the message passed a mailing list or a gateway.</source>
        <extracomment>causes.json dkim-fail askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer customers signing with their own domain.</source>
        <extracomment>causes.json dkim-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let DMARC decide; a failed signature counts like a missing one.</source>
        <extracomment>causes.json dkim-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the selector&apos;s key is published and matches the signing key.</source>
        <extracomment>causes.json dkim-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as the last step, after footers and scanners.</source>
        <extracomment>causes.json dkim-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with keys under 1024 bits.</source>
        <extracomment>causes.json dkim-fail dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM check failed</source>
        <extracomment>causes.json dkim-fail name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; the signing of outgoing mail needs checking.</source>
        <extracomment>causes.json dkim-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DKIM signature verified, or none that the receiver accepts (weak key, other domain, unsigned headers). Either the key in DNS is missing or wrong, or something changed the message after signing: a footer, a disclaimer, a virus scanner, a mailing list. A temporary code means that the key could not be fetched.</source>
        <extracomment>causes.json dkim-fail paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digital signature that proves who sent the message is missing or does not match.</source>
        <extracomment>causes.json dkim-fail sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key was not published or was replaced too early.</source>
        <extracomment>causes.json dkim-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway adds a footer after signing.</source>
        <extracomment>causes.json dkim-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service signs with its own domain only.</source>
        <extracomment>causes.json dkim-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has 512 bits or an old algorithm.</source>
        <extracomment>causes.json dkim-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s digital signature could not be checked; the message will be tried again.</source>
        <extracomment>causes.json dkim-fail waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in From and the service that sent the message.</source>
        <extracomment>causes.json dmarc-fail askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the message passed a mailing list or a forwarder.</source>
        <extracomment>causes.json dmarc-fail askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite From in lists when the author&apos;s policy asks for refusal.</source>
        <extracomment>causes.json dmarc-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honour trusted forwarders and lists through ARC.</source>
        <extracomment>causes.json dmarc-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the provider that belongs to the address in From.</source>
        <extracomment>causes.json dmarc-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with DKIM for the domain in From, or align the SPF domain.</source>
        <extracomment>causes.json dmarc-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the DMARC reports to find unlisted sending services.</source>
        <extracomment>causes.json dmarc-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaken the policy for good to let one service through.</source>
        <extracomment>causes.json dmarc-fail dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC policy failed</source>
        <extracomment>causes.json dmarc-fail name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; the sending service must be set up for this domain.</source>
        <extracomment>causes.json dmarc-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sender address of the service that really sends.</source>
        <extracomment>causes.json dmarc-fail do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passed for the domain in From, and that domain&apos;s DMARC policy, or the receiver&apos;s own demand, asks for refusal. Passing SPF for another domain does not count: the domains have to align. Mail through a service that was not set up for the domain, and mail lists that change messages, fail typically.</source>
        <extracomment>causes.json dmarc-fail paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not confirm that the message really comes from the sender&apos;s domain.</source>
        <extracomment>causes.json dmarc-fail sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newsletter or ticket system sends as the domain without being set up for it.</source>
        <extracomment>causes.json dmarc-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free-mail address is used as sender through another provider.</source>
        <extracomment>causes.json dmarc-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was forwarded or sent through a mailing list.</source>
        <extracomment>causes.json dmarc-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no DMARC record and the receiver demands one.</source>
        <extracomment>causes.json dmarc-fail usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed yet; the message will be tried again.</source>
        <extracomment>causes.json dmarc-fail waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which check the reply names as failed.</source>
        <extracomment>causes.json email-auth-failed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address.</source>
        <extracomment>causes.json email-auth-failed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign all customers&apos; mail and help them publish the records.</source>
        <extracomment>causes.json email-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the reply which check failed.</source>
        <extracomment>causes.json email-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the mail program sends through your own provider.</source>
        <extracomment>causes.json email-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up SPF and DKIM for the domain and check both with a test message.</source>
        <extracomment>causes.json email-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add DMARC once both pass.</source>
        <extracomment>causes.json email-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message not authenticated</source>
        <extracomment>causes.json email-auth-failed name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; the domain&apos;s proofs of origin need setting up.</source>
        <extracomment>causes.json email-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver wants mail to be authenticated and found none of SPF, DKIM or ARC sufficient, or several failed at once (5.7.26 in the registry). Large providers ask this of everybody, and more of those who send much. The reply often says which check gave which result.</source>
        <extracomment>causes.json email-auth-failed paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message lacks the proofs of origin that the recipient&apos;s server asks for.</source>
        <extracomment>causes.json email-auth-failed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has neither SPF nor DKIM.</source>
        <extracomment>causes.json email-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail leaves through a server that was forgotten in the set-up.</source>
        <extracomment>causes.json email-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding removed the only proof there was.</source>
        <extracomment>causes.json email-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name server failure kept the receiver from checking.</source>
        <extracomment>causes.json email-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proofs of the message&apos;s origin could not be checked; the message will be tried again.</source>
        <extracomment>causes.json email-auth-failed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address exactly as it stands in the error report.</source>
        <extracomment>causes.json sender-address-rejected askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let customers verify sender addresses before they send.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use call-back checks sparingly; they refuse honest senders.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the address that belongs to the account you log in with.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender domain an MX record and accept mail to that sender address.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant the right to send as the address, if it is wanted.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender address rejected</source>
        <extracomment>causes.json sender-address-rejected name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender&apos;s address in the mail program or device for mistakes.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is right, give the sender&apos;s administrator the whole error report.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope or header sender was refused: malformed, at a domain that does not resolve or takes no mail, failing a call-back check, or not one the logged-in user may use. Said by the sender&apos;s own server it is a question of rights to the address; said elsewhere, of the sender&apos;s domain.</source>
        <extracomment>causes.json sender-address-rejected paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not accept the address that the message was sent from.</source>
        <extracomment>causes.json sender-address-rejected sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain has no working mail server for replies.</source>
        <extracomment>causes.json sender-address-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device or web form sends with an invented address.</source>
        <extracomment>causes.json sender-address-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not send under the address in From.</source>
        <extracomment>causes.json sender-address-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server refused the recipient server&apos;s test call.</source>
        <extracomment>causes.json sender-address-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address could not be confirmed yet; the message will be tried again.</source>
        <extracomment>causes.json sender-address-rejected waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the address that belongs to the account&apos;s login.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another address is needed, ask the sender&apos;s administrator for the right to use it.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server does not let this account use the address it was sent from.</source>
        <extracomment>causes.json sender-address-rejected sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server could not confirm the sender&apos;s address yet; the message will be tried again.</source>
        <extracomment>causes.json sender-address-rejected waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sender address that is confirmed with the sending service.</source>
        <extracomment>causes.json sender-address-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service does not accept the sender&apos;s address, because it has not been confirmed there.</source>
        <extracomment>causes.json sender-address-rejected sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service has not confirmed the sender&apos;s address yet.</source>
        <extracomment>causes.json sender-address-rejected waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the recipient wants mail from this sender.</source>
        <extracomment>causes.json sender-blocked askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether others at the sender&apos;s domain are refused too.</source>
        <extracomment>causes.json sender-blocked askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sender from your blocked senders or add them to your contacts.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the tenant and mail-flow block lists for the address and domain.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect it when the recipient does not want the mail.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether mailings to this recipient led to the block.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender blocked</source>
        <extracomment>causes.json sender-blocked name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone to allow the sender&apos;s address.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they see no block, let them ask their administrator.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from other addresses to get around the block.</source>
        <extracomment>causes.json sender-blocked dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal aims at this sender address or domain: a personal block list, an allow list without it, a mail-flow rule, or the provider&apos;s list of blocked senders. Technically the message was fine. Only the receiving side can lift it, so the recipient has to be reached by another channel.</source>
        <extracomment>causes.json sender-blocked paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient, or a rule on their side, blocks mail from this sender.</source>
        <extracomment>causes.json sender-blocked sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient marked earlier mail as unwanted.</source>
        <extracomment>causes.json sender-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox takes mail only from its contacts.</source>
        <extracomment>causes.json sender-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the organisation blocks the sender&apos;s domain.</source>
        <extracomment>causes.json sender-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier mailing was unsubscribed by blocking.</source>
        <extracomment>causes.json sender-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s side blocks this sender for now; the message will be tried again.</source>
        <extracomment>causes.json sender-blocked waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender&apos;s administrator to look for the block and lift it.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server blocks mail from this sender&apos;s address.</source>
        <extracomment>causes.json sender-blocked sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server blocks this sender&apos;s address for now; the message will be tried again.</source>
        <extracomment>causes.json sender-blocked waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sending service&apos;s support why the address is blocked.</source>
        <extracomment>causes.json sender-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service blocks mail from this sender&apos;s address.</source>
        <extracomment>causes.json sender-blocked sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service blocks this sender&apos;s address for now.</source>
        <extracomment>causes.json sender-blocked waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the address belongs to a person, a group or a list.</source>
        <extracomment>causes.json recipient-restricted askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the sender belongs to the same organisation.</source>
        <extracomment>causes.json recipient-restricted askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sender to the permitted senders if you own the group.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow outside senders for this group, or this one sender.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a contact in the reply.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the address that is a member of the group.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the group is your own, let its owner add the sender.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient restricted</source>
        <extracomment>causes.json recipient-restricted name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a member of the group or the recipient&apos;s administrator to permit the sender.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile write to the people one by one.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address exists and is protected: internal senders only, members only, logged-in senders only, moderated lists. Outside senders are refused by default for groups in Microsoft 365. The owner of the group or the administrator decides who may write; the message itself is fine.</source>
        <extracomment>causes.json recipient-restricted paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox or group takes mail only from certain senders, and this sender is not among them.</source>
        <extracomment>causes.json recipient-restricted sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is set to internal senders only.</source>
        <extracomment>causes.json recipient-restricted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members may write to the list.</source>
        <extracomment>causes.json recipient-restricted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender writes from a private or second address that is not a member.</source>
        <extracomment>causes.json recipient-restricted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox belongs to a system and is not meant for people.</source>
        <extracomment>causes.json recipient-restricted usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox or group is limited to certain senders; the message will be tried again.</source>
        <extracomment>causes.json recipient-restricted waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the group, or the sender&apos;s administrator, to permit the sender.</source>
        <extracomment>causes.json recipient-restricted do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own organisation lets only certain senders write to this recipient or group.</source>
        <extracomment>causes.json recipient-restricted sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own organisation limits who may write here; the message will be tried again.</source>
        <extracomment>causes.json recipient-restricted waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reply with its link or reference number.</source>
        <extracomment>causes.json policy-rejected askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a short plain message from the same sender gets through.</source>
        <extracomment>causes.json policy-rejected askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer which rule stopped the message.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator that you expect this message.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log for the reference number or the time.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt the sender, or name the reason in the reply.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another way to reach the recipient meanwhile.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any link in the reply and compare with other mail to the same domain.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by local policy</source>
        <extracomment>causes.json policy-rejected name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone to have their administrator look for the rule.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them the whole error report with the time and any reference number.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local policy refused: a transport rule, a country or time rule, a legal or content rule, or a filter that gives no detail. The standard code 5.7.1 says only that it is not permitted. The words after the code, a link or a reference number are all there is from outside; the receiving administrator sees the rule.</source>
        <extracomment>causes.json policy-rejected paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s organisation does not let this message in.</source>
        <extracomment>causes.json policy-rejected sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail-flow rule of the organisation matched.</source>
        <extracomment>causes.json policy-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter refuses without saying why.</source>
        <extracomment>causes.json policy-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation takes mail only through its own gateway.</source>
        <extracomment>causes.json policy-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from certain countries or services is refused.</source>
        <extracomment>causes.json policy-rejected usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s organisation holds the message off; it will be tried again.</source>
        <extracomment>causes.json policy-rejected waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who runs the server that the error report names, and ask them about the rule.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule on a mail server between the two sides stopped the message.</source>
        <extracomment>causes.json policy-rejected sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule on a mail server between the two sides holds the message off; it will be tried again.</source>
        <extracomment>causes.json policy-rejected waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender&apos;s administrator which rule stopped the message, and give them the whole error report.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule on the sender&apos;s own side did not let the message out.</source>
        <extracomment>causes.json policy-rejected sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule on the sender&apos;s own side holds the message off; it will be tried again.</source>
        <extracomment>causes.json policy-rejected waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sending service&apos;s support which rule stopped the message.</source>
        <extracomment>causes.json policy-rejected do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the sending service did not let the message out.</source>
        <extracomment>causes.json policy-rejected sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the sending service holds the message off; it will be tried again.</source>
        <extracomment>causes.json policy-rejected waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a plain test message from the same sender gets through.</source>
        <extracomment>causes.json spam-content askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference or link in the reply.</source>
        <extracomment>causes.json spam-content askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the customer&apos;s account for abuse.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to allow the sender or release the message.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the verdict by its reference and correct it if it is wrong.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove links, large pictures and advertising style from the text.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone, so that they can look into their filter.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check reputation and authentication of the sending server.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the wrong verdict to the filter&apos;s maker, with the reference.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged as spam</source>
        <extracomment>causes.json spam-content name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a short plain message without links and attachments.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that fails too, give the sender&apos;s administrator the whole error report.</source>
        <extracomment>causes.json spam-content do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same text again.</source>
        <extracomment>causes.json spam-content dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content, its structure, its links or its fingerprint scored as spam. Filters weigh sender reputation too, so the same text may pass from another server. Honest mail is hit by odd links, pictures without text, pasted advertisement style or missing authentication. Some filters give a reference with which the receiving administrator finds the verdict.</source>
        <extracomment>causes.json spam-content paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter judged this message to be unwanted advertising or fraud and refused it.</source>
        <extracomment>causes.json spam-content sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links or link shorteners that occur in spam.</source>
        <extracomment>causes.json spam-content usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing in bulk style from an ordinary mailbox.</source>
        <extracomment>causes.json spam-content usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An infected account of the sender really sends spam.</source>
        <extracomment>causes.json spam-content usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server has a poor record, and the text tips the balance.</source>
        <extracomment>causes.json spam-content usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter is not sure whether the message is unwanted; it will be tried again.</source>
        <extracomment>causes.json spam-content waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the virus or verdict in the reply.</source>
        <extracomment>causes.json malware askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files were attached.</source>
        <extracomment>causes.json malware askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the account if it sends malware.</source>
        <extracomment>causes.json malware do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file by private mail instead.</source>
        <extracomment>causes.json malware dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the verdict&apos;s name in the log so that the sender can be told.</source>
        <extracomment>causes.json malware do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to check the computer if you did not send this message.</source>
        <extracomment>causes.json malware do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or encrypt the file to get it through.</source>
        <extracomment>causes.json malware dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s sign-ins and the computer.</source>
        <extracomment>causes.json malware do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a false alarm to the scanner&apos;s maker.</source>
        <extracomment>causes.json malware do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virus or malware found</source>
        <extracomment>causes.json malware name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the sender&apos;s computer and the attached file for viruses.</source>
        <extracomment>causes.json malware do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the text without the attachment and tell the recipient why.</source>
        <extracomment>causes.json malware do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same attachment again.</source>
        <extracomment>causes.json malware dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner recognised malicious code or suspects it in an attachment, a macro, an archive or a link. It may be right although the sender knows nothing: infected documents and computers send such mail unnoticed. False alarms happen with macros, installers and encrypted archives.</source>
        <extracomment>causes.json malware paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner found something dangerous in the message or its attachment and stopped it.</source>
        <extracomment>causes.json malware sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment carries a macro or program that looks malicious.</source>
        <extracomment>causes.json malware usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s computer or account is infected.</source>
        <extracomment>causes.json malware usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted archive cannot be checked.</source>
        <extracomment>causes.json malware usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is wrong about a new or rare file.</source>
        <extracomment>causes.json malware usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner is still checking or doubts the message; it will be tried again.</source>
        <extracomment>causes.json malware waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names and types of the attached files.</source>
        <extracomment>causes.json attachment-blocked askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the sender an upload link.</source>
        <extracomment>causes.json attachment-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit the type for this sender if you need it regularly.</source>
        <extracomment>causes.json attachment-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out macros, or save the document in a format without them.</source>
        <extracomment>causes.json attachment-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell users which file types are refused and offer a file sharing service.</source>
        <extracomment>causes.json attachment-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment type not allowed</source>
        <extracomment>causes.json attachment-blocked name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the file by link or send it in another format, such as PDF.</source>
        <extracomment>causes.json attachment-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone which formats they accept.</source>
        <extracomment>causes.json attachment-blocked do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file to get around the rule.</source>
        <extracomment>causes.json attachment-blocked dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule forbids the file type, a name ending, a nested or encrypted archive, or a macro. No harm needs to have been found. Programs, scripts, disk images and password-protected archives are forbidden nearly everywhere; the type is often recognised from the content, so that renaming does not help.</source>
        <extracomment>causes.json attachment-blocked paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message carries a kind of file that the other side does not accept.</source>
        <extracomment>causes.json attachment-blocked sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or script is attached.</source>
        <extracomment>causes.json attachment-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is encrypted or holds forbidden files.</source>
        <extracomment>causes.json attachment-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office document contains macros.</source>
        <extracomment>causes.json attachment-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name has two endings.</source>
        <extracomment>causes.json attachment-blocked usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of file attached is held off for now; the message will be tried again.</source>
        <extracomment>causes.json attachment-blocked waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program or device wrote the message.</source>
        <extracomment>causes.json malformed-message askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full source of the message.</source>
        <extracomment>causes.json malformed-message askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair what customers&apos; programs hand in, or refuse it at submission.</source>
        <extracomment>causes.json malformed-message do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the broken header in the reply.</source>
        <extracomment>causes.json malformed-message do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the content from your ordinary mail program.</source>
        <extracomment>causes.json malformed-message do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the program: one From, one Date, unique headers, CRLF line ends.</source>
        <extracomment>causes.json malformed-message do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with the message source, not with the mail program&apos;s view.</source>
        <extracomment>causes.json malformed-message do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed message</source>
        <extracomment>causes.json malformed-message name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report and say which program wrote the message.</source>
        <extracomment>causes.json malformed-message do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message anew in an ordinary mail program.</source>
        <extracomment>causes.json malformed-message do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers or line ends break RFC 5322: no From or two of them, no Date, bare line feeds, lines over 998 characters, raw non-ASCII in headers, broken MIME. Mail programs hardly ever do this; scripts, printers, shop systems and gateways do. Since 2024 bare line feeds are refused widely because they allow smuggled messages.</source>
        <extracomment>causes.json malformed-message paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that wrote the message broke the rules for how messages are built.</source>
        <extracomment>causes.json malformed-message sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script or web form builds headers by hand.</source>
        <extracomment>causes.json malformed-message usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device sends line ends in the wrong form.</source>
        <extracomment>causes.json malformed-message usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway damages headers while rewriting them.</source>
        <extracomment>causes.json malformed-message usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no From header or several.</source>
        <extracomment>causes.json malformed-message usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server finds the message badly built; it will be tried again.</source>
        <extracomment>causes.json malformed-message waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an address contains letters outside a to z.</source>
        <extracomment>causes.json content-conversion askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server refused it.</source>
        <extracomment>causes.json content-conversion askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer senders an address in plain ASCII letters as well.</source>
        <extracomment>causes.json content-conversion do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on 8BITMIME and SMTPUTF8 on every incoming server.</source>
        <extracomment>causes.json content-conversion do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for an address without accented or foreign letters.</source>
        <extracomment>causes.json content-conversion do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 7-bit MIME, or let the server convert.</source>
        <extracomment>causes.json content-conversion do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a firewall hides features of the other server.</source>
        <extracomment>causes.json content-conversion do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content cannot be converted or carried</source>
        <extracomment>causes.json content-conversion name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that has only plain English letters, if the recipient has one.</source>
        <extracomment>causes.json content-conversion do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message needs 8-bit or binary transport, or UTF-8 in addresses or headers, and the next hop does not offer it; converting was impossible or forbidden. With internationalised addresses there is no fallback at all: every server on the way needs SMTPUTF8.</source>
        <extracomment>causes.json content-conversion paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message needs a feature that the next mail server does not have.</source>
        <extracomment>causes.json content-conversion sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address contains letters outside ASCII.</source>
        <extracomment>causes.json content-conversion usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server is old and takes only 7-bit mail.</source>
        <extracomment>causes.json content-conversion usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway in between removes offered features.</source>
        <extracomment>causes.json content-conversion usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature forbids conversion.</source>
        <extracomment>causes.json content-conversion usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server cannot take the message in its present form; it will be tried again.</source>
        <extracomment>causes.json content-conversion waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server that refused the message.</source>
        <extracomment>causes.json relay-denied askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the error came at once in the mail program or later by mail.</source>
        <extracomment>causes.json relay-denied askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail to other recipients fails too.</source>
        <extracomment>causes.json relay-denied askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the customer&apos;s domain is activated on all incoming servers.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator that your own server refuses mail for your domain.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the domain to the accepted domains of every server the MX record names.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove old servers from the MX record.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own provider&apos;s outgoing server, also when travelling.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the MX record of the recipient&apos;s domain against the server that refused.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new server or network to the gateway&apos;s permitted clients.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server for everybody.</source>
        <extracomment>causes.json relay-denied dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaying denied</source>
        <extracomment>causes.json relay-denied name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether the sender&apos;s own server or the recipient&apos;s server said it.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the sender&apos;s, check that the mail program logs in to send.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is neither responsible for the recipient&apos;s domain nor willing to forward for this client. Who said it decides everything. The sender&apos;s own server: the client did not log in, or the wrong outgoing server is set. The recipient&apos;s server: the domain is not set up there, or the MX record is old. A gateway in between: its list of clients or domains.</source>
        <extracomment>causes.json relay-denied paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that was asked does not handle this recipient&apos;s mail and would not pass it on.</source>
        <extracomment>causes.json relay-denied sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program sends without login or through a foreign server.</source>
        <extracomment>causes.json relay-denied usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain was moved and the new server does not know it yet.</source>
        <extracomment>causes.json relay-denied usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers still name the recipient&apos;s old mail server.</source>
        <extracomment>causes.json relay-denied usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway was not told about a new server or domain.</source>
        <extracomment>causes.json relay-denied usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will not pass the message on yet; it will be tried again.</source>
        <extracomment>causes.json relay-denied waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides is not set up to pass this message on.</source>
        <extracomment>causes.json relay-denied sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides does not pass the message on yet; it will be tried again.</source>
        <extracomment>causes.json relay-denied waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone to tell their administrator that their server refuses mail for their domain.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server says that it is not responsible for the recipient&apos;s address.</source>
        <extracomment>causes.json relay-denied sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server says that it is not responsible for this address yet; the message will be tried again.</source>
        <extracomment>causes.json relay-denied waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on login for the outgoing server in the mail program or device.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the outgoing server is the one of the sender&apos;s own provider.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s outgoing server would not pass the message on, mostly because the mail program did not log in.</source>
        <extracomment>causes.json relay-denied sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s outgoing server does not pass the message on yet; it will be tried again.</source>
        <extracomment>causes.json relay-denied waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check login and confirmed sender address in the sending service.</source>
        <extracomment>causes.json relay-denied do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service would not pass the message on, because this account or address is not set up for it.</source>
        <extracomment>causes.json relay-denied sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service does not pass the message on yet; it will be tried again.</source>
        <extracomment>causes.json relay-denied waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the same user name and password work on the provider&apos;s web site.</source>
        <extracomment>causes.json smtp-auth-failed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mail program or device sent the message.</source>
        <extracomment>causes.json smtp-auth-failed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the help pages which login method mail programs need.</source>
        <extracomment>causes.json smtp-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in on the provider&apos;s web site to see whether the password still holds.</source>
        <extracomment>causes.json smtp-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the account may use SMTP login.</source>
        <extracomment>causes.json smtp-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the credentials of connectors, scanners and scripts.</source>
        <extracomment>causes.json smtp-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP login failed</source>
        <extracomment>causes.json smtp-auth-failed name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter user name and password of the outgoing server anew.</source>
        <extracomment>causes.json smtp-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If web login works, ask the provider whether mail programs need an app password.</source>
        <extracomment>causes.json smtp-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep trying with the same password; it may lock the account.</source>
        <extracomment>causes.json smtp-auth-failed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission server refused the login: wrong or expired password, an account with a second factor that needs an app password or OAuth, a disabled protocol, or a blocked sign-in. The message never left. If a remote server says so, a connector or smart host logs in with outdated credentials.</source>
        <extracomment>causes.json smtp-auth-failed paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not accept the user name or password with which sending was tried.</source>
        <extracomment>causes.json smtp-auth-failed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed, and the mail program or device still has the old one.</source>
        <extracomment>causes.json smtp-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer allows plain passwords.</source>
        <extracomment>causes.json smtp-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs an app password because of its second factor.</source>
        <extracomment>causes.json smtp-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many failed attempts locked the login.</source>
        <extracomment>causes.json smtp-auth-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server could not check the login just now; sending will be tried again.</source>
        <extracomment>causes.json smtp-auth-failed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report; the stored login of their server fails.</source>
        <extracomment>causes.json smtp-auth-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next mail server did not accept the login that the sender&apos;s server used.</source>
        <extracomment>causes.json smtp-auth-failed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next mail server could not check the login of the sender&apos;s server; the message will be tried again.</source>
        <extracomment>causes.json smtp-auth-failed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server asked for the login: its host name.</source>
        <extracomment>causes.json auth-required askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe server name, port and login method for customers.</source>
        <extracomment>causes.json auth-required do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server that your MX record names take mail without login.</source>
        <extracomment>causes.json auth-required do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 587 or 465 with your user name and password.</source>
        <extracomment>causes.json auth-required do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give devices and scripts an account, or permit their addresses.</source>
        <extracomment>causes.json auth-required do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the route to this domain against its MX record.</source>
        <extracomment>causes.json auth-required do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP login required</source>
        <extracomment>causes.json auth-required name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server requires AUTH and the client sent none. From the sender&apos;s own server this means that login is off in the mail program or device, or that the wrong port is used. From a remote server it means that mail reached a submission service or a protected connector instead of a public mail server.</source>
        <extracomment>causes.json auth-required paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server wants the sender to log in before it takes the message.</source>
        <extracomment>causes.json auth-required sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login for the outgoing server is switched off in the mail program.</source>
        <extracomment>causes.json auth-required usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device or script was set up without login.</source>
        <extracomment>causes.json auth-required usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is used instead of 587 or 465.</source>
        <extracomment>causes.json auth-required usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record or a route leads to a submission server.</source>
        <extracomment>causes.json auth-required usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server wants a login first; the message will be tried again.</source>
        <extracomment>causes.json auth-required waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next mail server wants a login that the sender&apos;s server did not give.</source>
        <extracomment>causes.json auth-required sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next mail server wants a login from the sender&apos;s server; the message will be tried again.</source>
        <extracomment>causes.json auth-required waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the reply names a certificate, a policy or STARTTLS.</source>
        <extracomment>causes.json tls-failed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server said it.</source>
        <extracomment>causes.json tls-failed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator that encrypted delivery to your server fails.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate with the MX host&apos;s name.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the DANE record or MTA-STS policy together with the certificate.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS for the outgoing server if your mail program shows this error.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the other server&apos;s certificate, protocol versions, DANE and MTA-STS.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on TLS 1.2 or newer for outgoing mail.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable certificate checks for all destinations.</source>
        <extracomment>causes.json tls-failed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS required or failed</source>
        <extracomment>causes.json tls-failed name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a certificate is named, tell the recipient that their server&apos;s certificate fails.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for encryption to be switched off.</source>
        <extracomment>causes.json tls-failed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption was demanded by one side (TLS policy, MTA-STS, DANE, REQUIRETLS) and not offered, not trusted or broken on the other. Words about a certificate, a policy or a missing offer, said by the sending server, concern the recipient&apos;s server. A demand for STARTTLS, said by the receiving server, concerns the sender&apos;s.</source>
        <extracomment>causes.json tls-failed paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two mail servers could not agree on an encrypted connection that one of them requires.</source>
        <extracomment>causes.json tls-failed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired or names another host.</source>
        <extracomment>causes.json tls-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side offers only old protocol versions.</source>
        <extracomment>causes.json tls-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DANE record or MTA-STS policy no longer matches the server.</source>
        <extracomment>causes.json tls-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall removes the encryption offer.</source>
        <extracomment>causes.json tls-failed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted connection could not be set up; the message will be tried again.</source>
        <extracomment>causes.json tls-failed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server could not make the encrypted connection that is required to the next server.</source>
        <extracomment>causes.json tls-failed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server could not make the required encrypted connection; the message will be tried again.</source>
        <extracomment>causes.json tls-failed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone that encrypted delivery to their server fails.</source>
        <extracomment>causes.json tls-failed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service could not make the encrypted connection that is required to the recipient&apos;s server.</source>
        <extracomment>causes.json tls-failed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service could not make the required encrypted connection; the message will be tried again.</source>
        <extracomment>causes.json tls-failed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider runs the sender&apos;s mailbox.</source>
        <extracomment>causes.json sender-account-suspended askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer what was seen and what lifts the block.</source>
        <extracomment>causes.json sender-account-suspended do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the computer and switch on a second factor for the login.</source>
        <extracomment>causes.json sender-account-suspended do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sign-ins, inbox rules and sent mail of the account.</source>
        <extracomment>causes.json sender-account-suspended do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account from the restricted senders when it is clean.</source>
        <extracomment>causes.json sender-account-suspended do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending account suspended</source>
        <extracomment>causes.json sender-account-suspended name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the account&apos;s password and remove unknown forwarding rules.</source>
        <extracomment>causes.json sender-account-suspended do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender&apos;s administrator or provider to lift the block.</source>
        <extracomment>causes.json sender-account-suspended do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from other accounts before the cause is known.</source>
        <extracomment>causes.json sender-account-suspended dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail of an account, a tenant or a whole organisation was stopped at its own provider, mostly because it sent spam or its password leaked, sometimes for unpaid bills. Receiving usually still works. The block is lifted by the provider&apos;s administrator portal or support after the account is secured.</source>
        <extracomment>causes.json sender-account-suspended paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has stopped outgoing mail from this account.</source>
        <extracomment>causes.json sender-account-suspended sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was stolen and the account sent spam.</source>
        <extracomment>causes.json sender-account-suspended usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing looked like spam to the provider.</source>
        <extracomment>causes.json sender-account-suspended usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial or contract has ended.</source>
        <extracomment>causes.json sender-account-suspended usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins from unusual places raised an alarm.</source>
        <extracomment>causes.json sender-account-suspended usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s provider is holding outgoing mail from this account; the message will be tried again.</source>
        <extracomment>causes.json sender-account-suspended waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sending service&apos;s support what was seen and what lifts the block.</source>
        <extracomment>causes.json sender-account-suspended do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service has stopped outgoing mail from this account.</source>
        <extracomment>causes.json sender-account-suspended sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service is holding outgoing mail from this account.</source>
        <extracomment>causes.json sender-account-suspended waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Received headers of the returned message.</source>
        <extracomment>causes.json mail-loop askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the recipient forwards mail or has moved lately.</source>
        <extracomment>causes.json mail-loop askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop forwarding whose target sends the mail back.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off forwarding rules that lead back to this mailbox.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the forwarding or routing entry where the circle closes.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check accepted domains on both systems after a move.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the hop limit.</source>
        <extracomment>causes.json mail-loop dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another address of the recipient meanwhile.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the recipient&apos;s domain is not set as local or routed on your server.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Received headers for the point where they repeat.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail loop</source>
        <extracomment>causes.json mail-loop name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone that their mail goes in a circle.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether they set up forwarding lately.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again before the forwarding is corrected.</source>
        <extracomment>causes.json mail-loop dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of Received headers passed the limit, or a server met itself again. Two forwarding rules that point at each other, an MX record that leads back to the sending server, or a half-finished move between two systems are typical. The Received headers of the returned message show where the circle closes.</source>
        <extracomment>causes.json mail-loop paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went round in a circle between mail servers until one of them stopped it.</source>
        <extracomment>causes.json mail-loop sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mailboxes forward to each other.</source>
        <extracomment>causes.json mail-loop usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain is split between two systems, and each sends unknown addresses to the other.</source>
        <extracomment>causes.json mail-loop usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names a server that does not hold the domain.</source>
        <extracomment>causes.json mail-loop usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway was set as its own smart host.</source>
        <extracomment>causes.json mail-loop usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message seems to go round in a circle; it will be tried again.</source>
        <extracomment>causes.json mail-loop waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone which addresses forward to theirs, and have one forwarding switched off.</source>
        <extracomment>causes.json mail-loop do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went round in a circle between forwarding servers until one of them stopped it.</source>
        <extracomment>causes.json mail-loop sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes round between forwarding servers; it will be tried again.</source>
        <extracomment>causes.json mail-loop waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again before the circle is removed.</source>
        <extracomment>causes.json mail-loop dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came back to the sender&apos;s own server, which then stopped it.</source>
        <extracomment>causes.json mail-loop sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message keeps coming back to the sender&apos;s own server; it will be tried again.</source>
        <extracomment>causes.json mail-loop waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name the look-up failed for.</source>
        <extracomment>causes.json dns-failure askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail to other domains fails too.</source>
        <extracomment>causes.json dns-failure askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the name servers and renew signatures.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator or domain provider that your domain cannot be looked up.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name servers, delegation and DNSSEC of the domain.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the directory that the mail server asks about users.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again the next day.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the domain up at two independent resolvers, with and without DNSSEC.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS or directory failure</source>
        <extracomment>causes.json dns-failure name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the sender&apos;s administrator whether mail to other domains gets through.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, tell the recipient by phone that their domain cannot be looked up.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS or a user directory gave no usable answer: name servers down, broken delegation, DNSSEC failure, an LDAP server that does not respond. It differs from an unknown domain, where the answer was a clear no. Said by the sender&apos;s server, the recipient domain&apos;s name servers are the first suspect; if all domains fail, the sender&apos;s own resolver.</source>
        <extracomment>causes.json dns-failure paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server could not look up information it needs to deliver the message.</source>
        <extracomment>causes.json dns-failure sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of the recipient&apos;s domain do not answer.</source>
        <extracomment>causes.json dns-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC signatures of the domain have expired.</source>
        <extracomment>causes.json dns-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s user directory is down.</source>
        <extracomment>causes.json dns-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server uses a resolver that is broken.</source>
        <extracomment>causes.json dns-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-up that is needed for delivery failed; the message will be tried again.</source>
        <extracomment>causes.json dns-failure waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who runs the server that the error report names, and tell them.</source>
        <extracomment>causes.json dns-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides could not look up information it needs.</source>
        <extracomment>causes.json dns-failure sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-up failed on a mail server between the two sides; the message will be tried again.</source>
        <extracomment>causes.json dns-failure waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail to other domains gets through from the same sender.</source>
        <extracomment>causes.json network-failure askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other senders reach this recipient.</source>
        <extracomment>causes.json network-failure askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and any port 25 block for the customer.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator that senders cannot reach your server.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server listens on port 25 from outside.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the firewall for blocked networks and mail inspection.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by hand to port 25 of the server named in the reply.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that outgoing port 25 is open for your server.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection failed or dropped</source>
        <extracomment>causes.json network-failure name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender&apos;s administrator whether mail to other domains gets through.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, tell the recipient by phone that their server cannot be reached.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused, timed out or broke before the server accepted the message. The server may be down, a firewall may block, or the path between may be broken. If only one destination is affected, look there; if many are, look at the sending side, whose internet provider may block port 25.</source>
        <extracomment>causes.json network-failure paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lasting connection to the recipient&apos;s server could be made.</source>
        <extracomment>causes.json network-failure sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server is down or restarting.</source>
        <extracomment>causes.json network-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on either side blocks the connection.</source>
        <extracomment>causes.json network-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s internet provider blocks outgoing mail connections.</source>
        <extracomment>causes.json network-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large packets or a mail-inspecting firewall break the session.</source>
        <extracomment>causes.json network-failure usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot be reached at the moment; the message will be tried again.</source>
        <extracomment>causes.json network-failure waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out in the error report which two servers could not connect.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again later.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection between two mail servers on the way could not be made or broke off.</source>
        <extracomment>causes.json network-failure sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection between two mail servers on the way failed; the message will be tried again.</source>
        <extracomment>causes.json network-failure waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection from the sender&apos;s server broke off before the message was handed over.</source>
        <extracomment>causes.json network-failure sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection from the sender&apos;s server broke off; the message will be tried again.</source>
        <extracomment>causes.json network-failure waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone that their mail server cannot be reached.</source>
        <extracomment>causes.json network-failure do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service could not reach the recipient&apos;s server.</source>
        <extracomment>causes.json network-failure sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service cannot reach the recipient&apos;s server at the moment; the message will be tried again.</source>
        <extracomment>causes.json network-failure waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last temporary reply before the server gave up.</source>
        <extracomment>causes.json delivery-expired askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when to when the server tried.</source>
        <extracomment>causes.json delivery-expired askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log for the sender&apos;s attempts and what they were answered.</source>
        <extracomment>causes.json delivery-expired do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone whether their mail works at present.</source>
        <extracomment>causes.json delivery-expired do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log for the last temporary reply to this recipient.</source>
        <extracomment>causes.json delivery-expired do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep messages in the queue for at least four days.</source>
        <extracomment>causes.json delivery-expired do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery time expired</source>
        <extracomment>causes.json delivery-expired name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the error report for the last reply of the other server; it names the cause.</source>
        <extracomment>causes.json delivery-expired do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again once that cause is gone.</source>
        <extracomment>causes.json delivery-expired do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message stayed in the queue until its lifetime ended, four to five days by the standard&apos;s advice, often one to three in practice. Expiry is the consequence, not the cause: the last temporary reply in the report or log says why every attempt failed, and that decides who must act.</source>
        <extracomment>causes.json delivery-expired paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server tried for its whole retry time without success and has given up.</source>
        <extracomment>causes.json delivery-expired sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached for days.</source>
        <extracomment>causes.json delivery-expired usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox stayed full.</source>
        <extracomment>causes.json delivery-expired usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server kept asking to slow down or come back later.</source>
        <extracomment>causes.json delivery-expired usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue lifetime is set very short.</source>
        <extracomment>causes.json delivery-expired usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is still waiting after several attempts; the sender&apos;s server keeps trying.</source>
        <extracomment>causes.json delivery-expired waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server that said it, and the time.</source>
        <extracomment>causes.json server-busy askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail to others at the same domain gets through.</source>
        <extracomment>causes.json server-busy askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the disturbance on the status page.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator if several senders report it.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log for the failing filter, database or store at that time.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message unchanged; nothing in it caused this.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether other domains are affected; if so, look at your own server.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary server trouble</source>
        <extracomment>causes.json server-busy name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again in a few hours.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails again, ask the recipient by phone to tell their administrator.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded, restarting, under maintenance or has an internal error such as a failed filter or database. It says nothing about address, sender or content. A queueing server gets through later by itself; a final failure means that the fault outlasted the whole retry time.</source>
        <extracomment>causes.json server-busy paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has a passing fault and could not take the message.</source>
        <extracomment>causes.json server-busy sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or its filter is overloaded.</source>
        <extracomment>causes.json server-busy usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is restarted or updated.</source>
        <extracomment>causes.json server-busy usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database or filter behind the server fails.</source>
        <extracomment>causes.json server-busy usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail store is unavailable.</source>
        <extracomment>causes.json server-busy usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has a passing fault; the message will be tried again by itself.</source>
        <extracomment>causes.json server-busy waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the server named in the error report.</source>
        <extracomment>causes.json server-busy do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides has a passing fault and could not handle the message.</source>
        <extracomment>causes.json server-busy sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides has a passing fault; the message will be tried again.</source>
        <extracomment>causes.json server-busy waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server has a passing fault and could not handle the message.</source>
        <extracomment>causes.json server-busy sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server has a passing fault; the message will be tried again.</source>
        <extracomment>causes.json server-busy waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service has a passing fault and could not handle the message.</source>
        <extracomment>causes.json server-busy sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service has a passing fault; the message will be tried again.</source>
        <extracomment>causes.json server-busy waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server that said it.</source>
        <extracomment>causes.json recipient-misconfigured askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the customer&apos;s domain set-up.</source>
        <extracomment>causes.json recipient-misconfigured do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the error report to your administrator.</source>
        <extracomment>causes.json recipient-misconfigured do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the server&apos;s log for the time and the recipient.</source>
        <extracomment>causes.json recipient-misconfigured do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check routes, list entries and delivery programs for this address.</source>
        <extracomment>causes.json recipient-misconfigured do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the exact reply with time and server name to the domain&apos;s postmaster.</source>
        <extracomment>causes.json recipient-misconfigured do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your own server said it, read its log at that time.</source>
        <extracomment>causes.json recipient-misconfigured do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving system misconfigured</source>
        <extracomment>causes.json recipient-misconfigured name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone to pass the whole error report to their administrator.</source>
        <extracomment>causes.json recipient-misconfigured do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again before they have answered.</source>
        <extracomment>causes.json recipient-misconfigured dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a fault of its own configuration: a missing transport, a wrong permission, an unusable route, a list that cannot be expanded, a delivery program that fails. The sender can change nothing. If the sender&apos;s own server says it about itself, its administrator has to look.</source>
        <extracomment>causes.json recipient-misconfigured paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server is set up in a way that keeps this message from arriving.</source>
        <extracomment>causes.json recipient-misconfigured sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change on the server was finished only in part.</source>
        <extracomment>causes.json recipient-misconfigured usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarding or list entry leads to an address that does not work.</source>
        <extracomment>causes.json recipient-misconfigured usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery program or script on the server fails.</source>
        <extracomment>causes.json recipient-misconfigured usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is entered on the server but its mailboxes are not.</source>
        <extracomment>causes.json recipient-misconfigured usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has a set-up problem; the message will be tried again.</source>
        <extracomment>causes.json recipient-misconfigured waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides is set up in a way that keeps this message from going on.</source>
        <extracomment>causes.json recipient-misconfigured sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server between the two sides has a set-up problem; the message will be tried again.</source>
        <extracomment>causes.json recipient-misconfigured waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server is set up in a way that keeps this message from leaving.</source>
        <extracomment>causes.json recipient-misconfigured sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own mail server has a set-up problem; the message will be tried again.</source>
        <extracomment>causes.json recipient-misconfigured waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service is set up in a way that keeps this message from leaving.</source>
        <extracomment>causes.json recipient-misconfigured sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service has a set-up problem; the message will be tried again.</source>
        <extracomment>causes.json recipient-misconfigured waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that the reply answers.</source>
        <extracomment>causes.json protocol-error askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program, device or firewall lies between the two servers.</source>
        <extracomment>causes.json protocol-error askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the software that hands over the messages.</source>
        <extracomment>causes.json protocol-error do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a proxy before your server changes commands or replies.</source>
        <extracomment>causes.json protocol-error do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from an ordinary mail program instead of the script or device.</source>
        <extracomment>causes.json protocol-error do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off SMTP inspection on the firewall.</source>
        <extracomment>causes.json protocol-error do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the whole conversation and compare it with the standard.</source>
        <extracomment>causes.json protocol-error do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP protocol error</source>
        <extracomment>causes.json protocol-error name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s administrator the whole error report and say which program sent the message.</source>
        <extracomment>causes.json protocol-error do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side sent a command, an order of commands or a parameter that the other does not accept. Seldom the servers themselves are at fault: firewalls that inspect or rewrite SMTP, proxies, home-made scripts and very old devices are. The reply code and the command it answers show where it broke.</source>
        <extracomment>causes.json protocol-error paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two mail servers misunderstood each other while handing over the message.</source>
        <extracomment>causes.json protocol-error sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or virus scanner rewrites the conversation.</source>
        <extracomment>causes.json protocol-error usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script or device speaks the protocol wrongly.</source>
        <extracomment>causes.json protocol-error usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sends before the server has greeted it.</source>
        <extracomment>causes.json protocol-error usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature is used that the server did not offer.</source>
        <extracomment>causes.json protocol-error usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two mail servers misunderstood each other; the message will be tried again.</source>
        <extracomment>causes.json protocol-error waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason and date that the service shows for the entry.</source>
        <extracomment>causes.json suppressed askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show customers reason and date of each entry.</source>
        <extracomment>causes.json suppressed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sender that you want the mail again.</source>
        <extracomment>causes.json suppressed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up in the service why and when the address was entered.</source>
        <extracomment>causes.json suppressed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address out of the application&apos;s lists if the recipient left.</source>
        <extracomment>causes.json suppressed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a suppression list</source>
        <extracomment>causes.json suppressed name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient another way whether the address is right and the mail is wanted.</source>
        <extracomment>causes.json suppressed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then remove the address from the service&apos;s suppression list.</source>
        <extracomment>causes.json suppressed do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it without asking; complaints harm all later mail.</source>
        <extracomment>causes.json suppressed dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing service keeps a suppression list of addresses that bounced, complained or unsubscribed, and drops further mail to them itself. The recipient&apos;s server was not asked this time. The entry may be years old. Removing it is sensible only after the recipient has confirmed the address and wants the mail.</source>
        <extracomment>causes.json suppressed paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send the message because earlier mail to this address failed or was unwanted.</source>
        <extracomment>causes.json suppressed sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier message was returned as undeliverable.</source>
        <extracomment>causes.json suppressed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient marked a message as spam.</source>
        <extracomment>causes.json suppressed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient unsubscribed.</source>
        <extracomment>causes.json suppressed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passing fault was taken for a final one.</source>
        <extracomment>causes.json suppressed usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service is holding the message back because of earlier trouble with this address.</source>
        <extracomment>causes.json suppressed waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the recipient looked in the spam folder.</source>
        <extracomment>causes.json delivered askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference after the reply, and the time.</source>
        <extracomment>causes.json delivered askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the spam folder and in filter rules.</source>
        <extracomment>causes.json delivered do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace the message by the reference that your server gave.</source>
        <extracomment>causes.json delivered do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the time and the reference of the reply as proof of handover.</source>
        <extracomment>causes.json delivered do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the recipient&apos;s administrator the queue reference from the reply.</source>
        <extracomment>causes.json delivered do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to look in the spam folder if the message is missing.</source>
        <extracomment>causes.json delivered do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 2yz reply takes over responsibility: the server that said it must deliver the message or report a failure later. It does not prove that the message lies in the inbox; filters may file it as spam, and a later hop may still return it. A 2yz reply to an earlier command accepts only that step.</source>
        <extracomment>causes.json delivered paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the message.</source>
        <extracomment>causes.json delivered sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handover to the next server succeeded.</source>
        <extracomment>causes.json delivered usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server took the message and sorts it afterwards.</source>
        <extracomment>causes.json delivered usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted this step; the message is on its way.</source>
        <extracomment>causes.json delivered waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole error report, not only its first lines.</source>
        <extracomment>causes.json unspecified askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any mail from this sender reaches this recipient.</source>
        <extracomment>causes.json unspecified askFor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator why the message was refused.</source>
        <extracomment>causes.json unspecified do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log by time, sender and recipient.</source>
        <extracomment>causes.json unspecified do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server give a reason in its replies.</source>
        <extracomment>causes.json unspecified do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the whole error report; its end often holds the real reason.</source>
        <extracomment>causes.json unspecified do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the server&apos;s log for the full conversation at that time.</source>
        <extracomment>causes.json unspecified do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not specified</source>
        <extracomment>causes.json unspecified name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further down in the error report for the words of another server.</source>
        <extracomment>causes.json unspecified do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are none, ask the recipient by phone to have their administrator check.</source>
        <extracomment>causes.json unspecified do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither code nor words name a cause: X.0.0, a bare 550 or 554, or a text that means everything and nothing. A lasting refusal without reason is often a policy or spam decision, but that cannot be read from it. The receiving administrator can find the reason in the log by time, sender and recipient.</source>
        <extracomment>causes.json unspecified paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message without saying why.</source>
        <extracomment>causes.json unspecified sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hides its reasons on purpose.</source>
        <extracomment>causes.json unspecified usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway on the way shortened the reply.</source>
        <extracomment>causes.json unspecified usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply stands elsewhere in the error report.</source>
        <extracomment>causes.json unspecified usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older server program sends no detail.</source>
        <extracomment>causes.json unspecified usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server put the message off without saying why; it will be tried again.</source>
        <extracomment>causes.json unspecified waitingSentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name and port of the outgoing server in the mail program.</source>
        <extracomment>reply.json 101 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the server and port by hand from the same network.</source>
        <extracomment>reply.json 101 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for this number in the mail server&apos;s log; it comes from the client.</source>
        <extracomment>reply.json 101 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server sends this: SMTP replies begin with 2, 3, 4 or 5. Web code lists print 101 for a connection that the client itself could not open; the number comes from a program or operating system, not from the protocol. Look for the socket error beside it.</source>
        <extracomment>reply.json 101 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program could not open a connection to the mail server.</source>
        <extracomment>reply.json 101 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name or port in the mail program is wrong.</source>
        <extracomment>reply.json 101 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall blocks the connection.</source>
        <extracomment>reply.json 101 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is down.</source>
        <extracomment>reply.json 101 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mail service and let it listen on port 25 of the public address.</source>
        <extracomment>reply.json 111 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which host and port the log names, and compare with the MX record.</source>
        <extracomment>reply.json 111 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SMTP reply: 111 is the Linux error number ECONNREFUSED, which Postfix, Exim and others print as &quot;Connection refused&quot;. The host was reached and nothing listens on that port, or a firewall answers for it. Nothing of the message was handed over, so a queueing server retries.</source>
        <extracomment>reply.json 111 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer refused the connection, so the message has not left yet.</source>
        <extracomment>reply.json 111 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail service on the target host is stopped.</source>
        <extracomment>reply.json 111 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names a host that runs no mail server.</source>
        <extracomment>reply.json 111 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall rejects the connection.</source>
        <extracomment>reply.json 111 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong port is configured.</source>
        <extracomment>reply.json 111 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the program that says 200; in SMTP the word for this is 250.</source>
        <extracomment>reply.json 200 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A success reply of the Mail Transfer Protocol of 1980 and 1981. SMTP never took it over: RFC 876 found some servers in 1983 that sent it instead of 250. A client that goes by the first digit treats it as success.</source>
        <extracomment>reply.json 200 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted the command.</source>
        <extracomment>reply.json 200 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test tool or home-made server imitates web server codes.</source>
        <extracomment>reply.json 200 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log writes its own success number instead of the reply.</source>
        <extracomment>reply.json 200 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as information only; no delivery depends on it.</source>
        <extracomment>reply.json 211 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to HELP, or to STAT in the oldest texts: system status or general help. It belongs to no message and never appears in a bounce. Most servers answer HELP with 214 instead.</source>
        <extracomment>reply.json 211 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered a question about its state or its commands.</source>
        <extracomment>reply.json 211 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody typed HELP into a test session.</source>
        <extracomment>reply.json 211 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitoring program asks for the status.</source>
        <extracomment>reply.json 211 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep program version and patch level out of the help text.</source>
        <extracomment>reply.json 214 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to HELP, meant for a person at a terminal. Its text is free and may take several lines. It says nothing about any message.</source>
        <extracomment>reply.json 214 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server listed the commands that it understands.</source>
        <extracomment>reply.json 214 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner asks servers for their program and version.</source>
        <extracomment>reply.json 214 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: a server that answers 215 is probably no mail server.</source>
        <extracomment>reply.json 215 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to MRSQ in the Mail Transfer Protocol of 1980 and 1981, which could send one text to many recipients in two ways. SMTP dropped command and code. A 215 today comes from another protocol, such as FTP or NNTP.</source>
        <extracomment>reply.json 215 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of the time before today&apos;s mail protocol told which delivery schemes it prefers.</source>
        <extracomment>reply.json 215 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection reached a news or file server instead of a mail server.</source>
        <extracomment>reply.json 215 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test program imitates historic servers.</source>
        <extracomment>reply.json 215 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the greeting show the host name that the PTR record gives.</source>
        <extracomment>reply.json 220 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the last 220 line before sending EHLO.</source>
        <extracomment>reply.json 220 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting: first line of every session, with the server&apos;s host name. After STARTTLS the same code says that the TLS handshake may begin. A greeting proves that a mail server answers, not that it will accept anything. Several 220 lines are a banner; wait for the last before speaking.</source>
        <extracomment>reply.json 220 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready to take part in the conversation.</source>
        <extracomment>reply.json 220 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session has just begun.</source>
        <extracomment>reply.json 220 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server agreed to switch to an encrypted connection.</source>
        <extracomment>reply.json 220 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the reply before it to learn what became of the message.</source>
        <extracomment>reply.json 221 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to QUIT. The transaction before it is settled by its own reply: a message accepted with 250 stays accepted. Some servers also say 221 when they end a session after too many errors.</source>
        <extracomment>reply.json 221 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the conversation as agreed.</source>
        <extracomment>reply.json 221 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client said goodbye after its last message.</source>
        <extracomment>reply.json 221 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ends a session after errors or idle time.</source>
        <extracomment>reply.json 221 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue; if sending still fails, the reason lies in a later reply.</source>
        <extracomment>reply.json 235 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success of AUTH, usually with 2.7.0. User name and secret were right; the right to use a certain sender address or to reach a certain recipient is checked later and may still be refused.</source>
        <extracomment>reply.json 235 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was accepted.</source>
        <extracomment>reply.json 235 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program logged in to the outgoing server.</source>
        <extracomment>reply.json 235 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace the message by the reference in the reply.</source>
        <extracomment>reply.json 250 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to look in the spam folder if an accepted message is missing.</source>
        <extracomment>reply.json 250 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep time and queue reference; they prove the handover.</source>
        <extracomment>reply.json 250 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general yes. After EHLO it lists features, after MAIL or RCPT it accepts an address for now, after the content it takes responsibility for the message. Only the 250 after the content counts as acceptance of the message, and even that does not promise a place in the inbox. The text often holds a queue reference.</source>
        <extracomment>reply.json 250 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted this step of the conversation.</source>
        <extracomment>reply.json 250 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was handed over to the next server.</source>
        <extracomment>reply.json 250 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or command was accepted for now.</source>
        <extracomment>reply.json 250 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it sparingly; it shows private forwarding addresses to anybody.</source>
        <extracomment>reply.json 251 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the new address that the reply names.</source>
        <extracomment>reply.json 251 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive answer to RCPT or VRFY: the user is not local, and the server forwards to the address in its text. The sender need do nothing; a client may note the new address but rarely does. For ETRN the same number says that no messages wait for the node.</source>
        <extracomment>reply.json 251 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient lives on another server, and this server passes the message on.</source>
        <extracomment>reply.json 251 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has moved and forwarding is set up.</source>
        <extracomment>reply.json 251 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to ETRN for a node without waiting mail.</source>
        <extracomment>reply.json 251 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm an address with a real message or a call to the recipient.</source>
        <extracomment>reply.json 252 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as proof that the address exists.</source>
        <extracomment>reply.json 252 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polite refusal to verify: VRFY and EXPN get it so that address collectors learn nothing. It neither confirms nor denies the mailbox. First defined in RFC 1123. For ETRN it says that pending messages for the node have been started.</source>
        <extracomment>reply.json 252 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not check whether the recipient exists, but it will take a message for them.</source>
        <extracomment>reply.json 252 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hides which addresses exist.</source>
        <extracomment>reply.json 252 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is a gateway and cannot ask the mailbox server.</source>
        <extracomment>reply.json 252 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to ETRN.</source>
        <extracomment>reply.json 252 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the incoming connection; the messages come in a session of their own.</source>
        <extracomment>reply.json 253 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to ETRN: delivery of the queue for a node has started, and the text gives how many messages wait. Nothing is said about whether their delivery will succeed.</source>
        <extracomment>reply.json 253 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has begun to send the messages that were waiting for the asking server.</source>
        <extracomment>reply.json 253 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server with a dial-up line collects its waiting mail.</source>
        <extracomment>reply.json 253 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode the base64 text to see what the server asked for.</source>
        <extracomment>reply.json 334 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a log of this part unredacted; the lines after it hold the password.</source>
        <extracomment>reply.json 334 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate reply of AUTH. Its text is base64: &quot;VXNlcm5hbWU6&quot; means Username, &quot;UGFzc3dvcmQ6&quot; Password. A session that ends here was broken off by the client or by a firewall; a failed OAuth login also gets a 334 with details before the final refusal.</source>
        <extracomment>reply.json 334 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for the next piece of the login.</source>
        <extracomment>reply.json 334 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login is under way.</source>
        <extracomment>reply.json 334 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OAuth login failed and the server sends the details first.</source>
        <extracomment>reply.json 334 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the message by the reply after its content, not by this one.</source>
        <extracomment>reply.json 354 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate reply to DATA: at least one recipient was accepted, and the content may come, ended by a line with a single full stop. Responsibility passes only with the reply after the content. Trouble right after 354 points to filters, size limits or a broken connection.</source>
        <extracomment>reply.json 354 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready to receive the text of the message.</source>
        <extracomment>reply.json 354 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is being handed over.</source>
        <extracomment>reply.json 354 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue at the given offset only if you started a checkpointed transaction.</source>
        <extracomment>reply.json 355 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply of the experimental CHECKPOINT extension: the octet offset at which an interrupted transaction goes on. Hardly any server ever offered it. It is the only defined 35x code besides 354.</source>
        <extracomment>reply.json 355 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells how much of an interrupted message it already has.</source>
        <extracomment>reply.json 355 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test or research server resumes an interrupted transfer.</source>
        <extracomment>reply.json 355 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show customers the server&apos;s own reply beside the event.</source>
        <extracomment>reply.json 400 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log of Courier or Dovecot for the failing service.</source>
        <extracomment>reply.json 400 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue.</source>
        <extracomment>reply.json 400 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RFC defines it. Courier sends 400 when a service is not available for a moment, Dovecot for internal errors, and mailing services such as Mailgun write it into events. The first digit alone counts: try again.</source>
        <extracomment>reply.json 400 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had an internal problem and asks to be tried again later.</source>
        <extracomment>reply.json 400 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the receiving server does not respond.</source>
        <extracomment>reply.json 400 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service noted a temporary problem under its own number.</source>
        <extracomment>reply.json 400 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sender address that the sending service knows as confirmed.</source>
        <extracomment>reply.json 403 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the sender domain in the sending service.</source>
        <extracomment>reply.json 403 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail server&apos;s reply: SendGrid and similar services write 403 into their events, after the web status Forbidden, when the sender identity is not verified. The recipient&apos;s server was never asked.</source>
        <extracomment>reply.json 403 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not accept the sender&apos;s address, because it has not been confirmed there.</source>
        <extracomment>reply.json 403 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address or domain is not verified with the sending service.</source>
        <extracomment>reply.json 403 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Courier&apos;s log and the name servers that it uses.</source>
        <extracomment>reply.json 412 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue and look up the recipient&apos;s domain.</source>
        <extracomment>reply.json 412 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RFC defines it. Courier sends 412 when it cannot decide about a recipient for the moment; the number is the enhanced code 4.1.2 written without full stops. A queueing server retries by itself.</source>
        <extracomment>reply.json 412 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot reach the next place for this address and asks to try later.</source>
        <extracomment>reply.json 412 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain could not be looked up just now.</source>
        <extracomment>reply.json 412 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind the first one does not answer.</source>
        <extracomment>reply.json 412 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the resolver if many sender domains fail at once.</source>
        <extracomment>reply.json 417 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name servers of the sender&apos;s domain from outside.</source>
        <extracomment>reply.json 417 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RFC defines it. Courier sends 417 when DNS for the sender&apos;s domain or the greeting name gives no usable answer; the digits are those of 4.1.7. The sender&apos;s name servers are the first place to look, then the receiver&apos;s resolver.</source>
        <extracomment>reply.json 417 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not look up the sender&apos;s domain just now.</source>
        <extracomment>reply.json 417 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of the sender&apos;s domain do not answer.</source>
        <extracomment>reply.json 417 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC or the delegation of the sender&apos;s domain is broken.</source>
        <extracomment>reply.json 417 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server&apos;s resolver is overloaded.</source>
        <extracomment>reply.json 417 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the gateway&apos;s message log for the reason of the deferral.</source>
        <extracomment>reply.json 420 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue and note which host said it.</source>
        <extracomment>reply.json 420 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Barracuda&apos;s gateway defers suspicious mail with 420, Exchange 2007 sent 420 4.2.0 at times, and web lists call it a connection timeout. Who said it decides the meaning, so the words and the host name matter more than the number.</source>
        <extracomment>reply.json 420 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was put off for the moment and will be tried again.</source>
        <extracomment>reply.json 420 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Barracuda gateway wants to see the message again.</source>
        <extracomment>reply.json 420 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection timed out and a program wrote 420 for it.</source>
        <extracomment>reply.json 420 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check load, connection limits and client rules at that time.</source>
        <extracomment>reply.json 421 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; the message is still being tried.</source>
        <extracomment>reply.json 421 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send copies meanwhile; they may all arrive.</source>
        <extracomment>reply.json 421 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue retry with pauses; open fewer connections if the words say so.</source>
        <extracomment>reply.json 421 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not available, channel closing: it may answer any command, because the server must leave. Overload, shutdown, idle time, too many connections and rate limits by reputation all use it. Gmail, Yahoo and Outlook.com say it for suspicious volume, so read the words before blaming a busy server.</source>
        <extracomment>reply.json 421 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot go on with the conversation now and closes it; the message will be tried again.</source>
        <extracomment>reply.json 421 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections or messages from one sender.</source>
        <extracomment>reply.json 421 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded, restarting or under maintenance.</source>
        <extracomment>reply.json 421 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was idle too long.</source>
        <extracomment>reply.json 421 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver defers an unknown or suspicious sender.</source>
        <extracomment>reply.json 421 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in the mailbox if it is full.</source>
        <extracomment>reply.json 422 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the gateway&apos;s licence and the mailbox quota.</source>
        <extracomment>reply.json 422 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue and read the words after the number.</source>
        <extracomment>reply.json 422 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the IANA registry names 422, beside X.7.12 (password transition needed); no command description uses it. In the wild Barracuda sends it when its licence has expired, and some hosters and web lists use it for a mailbox over quota, from 4.2.2.</source>
        <extracomment>reply.json 422 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server put the message off; the words after the number say why.</source>
        <extracomment>reply.json 422 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is over its quota.</source>
        <extracomment>reply.json 422 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter&apos;s licence on the receiving side has expired.</source>
        <extracomment>reply.json 422 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login needs a password change first.</source>
        <extracomment>reply.json 422 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the alias table and its permissions in OpenSMTPD.</source>
        <extracomment>reply.json 424 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. OpenSMTPD sends 424 4.2.4 when expanding an alias or list fails for the moment; the digits are those of 4.2.4. The file or table behind the list could not be read or looped.</source>
        <extracomment>reply.json 424 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is a mailing list, and the server cannot send to its members just now.</source>
        <extracomment>reply.json 424 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias file or table of the list is unreadable for the moment.</source>
        <extracomment>reply.json 424 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list contains itself through another alias.</source>
        <extracomment>reply.json 424 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the delivering server credentials for LMTP, or permit its address.</source>
        <extracomment>reply.json 430 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read which command it answers in the session log.</source>
        <extracomment>reply.json 430 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the IANA registry names 430, beside X.5.1; no RFC says when to send it. Cyrus answers LMTP clients with it when authentication is required, so it mostly concerns two servers of the same organisation.</source>
        <extracomment>reply.json 430 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server puts the command off; it may want a login first.</source>
        <extracomment>reply.json 430 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal server delivers to Cyrus without logging in.</source>
        <extracomment>reply.json 430 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command came before it was allowed.</source>
        <extracomment>reply.json 430 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the queue disk.</source>
        <extracomment>reply.json 431 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue; send to fewer recipients if many were named.</source>
        <extracomment>reply.json 431 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; web lists print it as standard. Courier sends 431 when the mail system is full, and also for too many recipients; the digits are those of 4.3.1. The standard reply for this is 452.</source>
        <extracomment>reply.json 431 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has no room or too little memory at the moment.</source>
        <extracomment>reply.json 431 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk of the receiving server is full.</source>
        <extracomment>reply.json 431 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more recipients than Courier takes at once.</source>
        <extracomment>reply.json 431 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread mass mail to one mailbox over time.</source>
        <extracomment>reply.json 432 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in once with the plain method over an encrypted connection if login caused it.</source>
        <extracomment>reply.json 432 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue if it came while delivering.</source>
        <extracomment>reply.json 432 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meanings. RFC 4954: the account&apos;s password must be moved to the chosen login method, so log in once with PLAIN. Exchange Online: 432 4.3.2, too many delivery threads for one recipient are busy, wait. Courier sends it while a service or filter is down.</source>
        <extracomment>reply.json 432 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait; the words after the number say what for.</source>
        <extracomment>reply.json 432 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox in Exchange Online receives more than its threads can take.</source>
        <extracomment>reply.json 432 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a password transition for the login method.</source>
        <extracomment>reply.json 432 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of a Courier server is down.</source>
        <extracomment>reply.json 432 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes; leave the stored password as it is.</source>
        <extracomment>reply.json 435 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the authenticator&apos;s database or socket in Exim&apos;s log.</source>
        <extracomment>reply.json 435 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Exim sends 435 when the database, directory or service behind its authenticator fails; RFC 4954 provides 454 4.7.0 for this. The password may well be right.</source>
        <extracomment>reply.json 435 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot check the login just now.</source>
        <extracomment>reply.json 435 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user database or directory behind the login is down.</source>
        <extracomment>reply.json 435 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication service timed out.</source>
        <extracomment>reply.json 435 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer STARTTLS with a valid certificate.</source>
        <extracomment>reply.json 440 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the destination offers STARTTLS from outside your network.</source>
        <extracomment>reply.json 440 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the requirement without asking why it was set.</source>
        <extracomment>reply.json 440 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Courier writes 440 when encryption is demanded for a destination whose server offers no STARTTLS; the digits are those of 4.4.0. It is a finding of the sending Courier about the next server.</source>
        <extracomment>reply.json 440 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server offers no encrypted connection, so the message waits.</source>
        <extracomment>reply.json 440 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is required and the recipient&apos;s server does not offer it.</source>
        <extracomment>reply.json 440 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server can be reached from outside.</source>
        <extracomment>reply.json 441 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to port 25 of the host named in the log.</source>
        <extracomment>reply.json 441 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered, though web lists print it as standard. It is 4.4.1 without full stops: the sending side got no answer from the host and wrote the number itself. Exchange&apos;s own code is 441 4.4.1 in its queue messages. No receiving server has spoken.</source>
        <extracomment>reply.json 441 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer at the moment.</source>
        <extracomment>reply.json 441 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server is down.</source>
        <extracomment>reply.json 441 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or the network between blocks the connection.</source>
        <extracomment>reply.json 441 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names an unreachable host.</source>
        <extracomment>reply.json 441 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient whether the message arrived before sending it again.</source>
        <extracomment>reply.json 442 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at which command the connection broke, and test large packets.</source>
        <extracomment>reply.json 442 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Web lists and some clients, OpenSMTPD among them, write it for a connection lost in mid-session; the digits are those of 4.4.2. If it broke after the content was sent, the message may have arrived all the same.</source>
        <extracomment>reply.json 442 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the recipient&apos;s server broke off during the transfer.</source>
        <extracomment>reply.json 442 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network dropped the connection.</source>
        <extracomment>reply.json 442 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall cut a long or large transfer.</source>
        <extracomment>reply.json 442 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server restarted or ran into a time limit.</source>
        <extracomment>reply.json 442 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the forwarding that closes the circle.</source>
        <extracomment>reply.json 446 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; a form of 4.4.6 in web lists. As a temporary code it makes little sense for a loop, since trying again adds another round. Look at the Received headers for hosts that repeat.</source>
        <extracomment>reply.json 446 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message passed through too many servers, probably in a circle.</source>
        <extracomment>reply.json 446 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two systems forward the message to each other.</source>
        <extracomment>reply.json 446 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A half-finished move sends mail back and forth.</source>
        <extracomment>reply.json 446 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whether the report is a warning or final before sending again.</source>
        <extracomment>reply.json 447 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the last temporary reply for this message in the log.</source>
        <extracomment>reply.json 447 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; web lists derive it from 4.4.7. Some programs print it in delay warnings, others when the message leaves the queue. Whether it is final stands in the report&apos;s words, and the real reason is an earlier reply.</source>
        <extracomment>reply.json 447 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has waited too long without being delivered.</source>
        <extracomment>reply.json 447 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached for a long time.</source>
        <extracomment>reply.json 447 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server kept asking to try later.</source>
        <extracomment>reply.json 447 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check send connectors, smart hosts and the destination&apos;s MX record.</source>
        <extracomment>reply.json 449 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; web lists and Exchange tools use it for a routing error, often a connector without a working target. As a rule the sending side wrote it and no remote server did; check the host name beside it.</source>
        <extracomment>reply.json 449 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server found no usable way to the recipient&apos;s server.</source>
        <extracomment>reply.json 449 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send connector or smart host points to a host that does not resolve.</source>
        <extracomment>reply.json 449 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination&apos;s MX record cannot be used.</source>
        <extracomment>reply.json 449 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt known senders from greylisting if the delay hurts.</source>
        <extracomment>reply.json 450 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; there is nothing to change while the server retries.</source>
        <extracomment>reply.json 450 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host name and PTR record if the words name your client.</source>
        <extracomment>reply.json 450 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox unavailable for the moment: busy, locked or put off by policy. In practice it is the usual answer of greylisting, of Postfix when an address or a client name cannot be checked, and of rate limits. For ATRN it refuses the request. The sending server retries by itself; a final report shows the retries did not help.</source>
        <extracomment>reply.json 450 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot take the message for this mailbox now; it will be tried again.</source>
        <extracomment>reply.json 450 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver greylists an unknown sender.</source>
        <extracomment>reply.json 450 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s host name or domain could not be looked up.</source>
        <extracomment>reply.json 450 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is locked or receives too much.</source>
        <extracomment>reply.json 450 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is being verified.</source>
        <extracomment>reply.json 450 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log for the failing filter, store or look-up.</source>
        <extracomment>reply.json 451 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your domain&apos;s name servers if the words mention a look-up of the sender.</source>
        <extracomment>reply.json 451 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local error in processing: the server could not finish, for reasons on its side such as a failed look-up, filter, disk or database. Other standards use it for checks that could not be completed: SPF (RFC 7208) and DKIM keys (RFC 6376). Many servers also greylist with 451 4.7.1, Microsoft among those that defer by policy.</source>
        <extracomment>reply.json 451 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server ran into a problem of its own; the message will be tried again.</source>
        <extracomment>reply.json 451 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter, database or disk on the receiving side fails.</source>
        <extracomment>reply.json 451 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-up about sender or recipient gave no answer.</source>
        <extracomment>reply.json 451 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver greylists or throttles.</source>
        <extracomment>reply.json 451 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SPF record or DKIM key could not be fetched.</source>
        <extracomment>reply.json 451 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in the mailbox.</source>
        <extracomment>reply.json 452 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk space or raise the quota.</source>
        <extracomment>reply.json 452 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone if the words speak of a full mailbox.</source>
        <extracomment>reply.json 452 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the remaining recipients in another transaction when the words say too many.</source>
        <extracomment>reply.json 452 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient storage on the server, for the mailbox with 4.2.2, or for a message of the announced size. To RCPT it also means too many recipients (4.5.3): the client delivers to those accepted and offers the rest in a new transaction. The enhanced code or the words tell which.</source>
        <extracomment>reply.json 452 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has too little room or has enough recipients for now; it will be tried again.</source>
        <extracomment>reply.json 452 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full and the server waits for room.</source>
        <extracomment>reply.json 452 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk of the receiving server is nearly full.</source>
        <extracomment>reply.json 452 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transaction named more recipients than allowed.</source>
        <extracomment>reply.json 452 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources are short under load.</source>
        <extracomment>reply.json 452 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as information if your server asked with ATRN; otherwise let the queue retry.</source>
        <extracomment>reply.json 453 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2645 defines it for ATRN: no mail for this domain waits. The registry also connects it with X.3.2, and Sendmail-style hosts send 453 4.3.2 when the system accepts no network messages for a time.</source>
        <extracomment>reply.json 453 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no mail waiting, or takes none at the moment.</source>
        <extracomment>reply.json 453 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An on-demand session found no waiting mail.</source>
        <extracomment>reply.json 453 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system is closed for maintenance.</source>
        <extracomment>reply.json 453 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the mail server can read its certificate and key.</source>
        <extracomment>reply.json 454 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check certificate and login backend of the server if it is yours.</source>
        <extracomment>reply.json 454 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To STARTTLS: TLS is not available for a temporary reason, such as an unreadable certificate or key. To AUTH, with 4.7.0: the login cannot be checked now. Some servers also say 454 relay access denied, as Postfix does with soft_bounce or deferred restrictions.</source>
        <extracomment>reply.json 454 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot offer encryption or check the login just now.</source>
        <extracomment>reply.json 454 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate or key cannot be loaded.</source>
        <extracomment>reply.json 454 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user database behind the login does not answer.</source>
        <extracomment>reply.json 454 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server puts off foreign recipients instead of refusing them.</source>
        <extracomment>reply.json 454 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without the optional parameter, or let the queue retry.</source>
        <extracomment>reply.json 455 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to MAIL or RCPT: a parameter is known but cannot be honoured now, for example a delivery deadline under DELIVERBY. The same message without the option, or at a later time, may pass. Rare in practice.</source>
        <extracomment>reply.json 455 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot apply an option of this message at the moment.</source>
        <extracomment>reply.json 455 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client demands a delivery time that cannot be kept now.</source>
        <extracomment>reply.json 455 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature&apos;s service is down for the moment.</source>
        <extracomment>reply.json 455 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue retry, and check whether IPv4 delivery works.</source>
        <extracomment>reply.json 456 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never standardised. A draft proposed 456 4.4.8 to tell a client to come back over IPv4 instead of IPv6. Courier uses 456 for an address that is unavailable for the moment. Retrying, if possible over IPv4, does what either asks.</source>
        <extracomment>reply.json 456 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to be tried again in another way or at another time.</source>
        <extracomment>reply.json 456 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server tests the idea of falling back to IPv4.</source>
        <extracomment>reply.json 456 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Courier server cannot use the address just now.</source>
        <extracomment>reply.json 456 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the queue for the customer&apos;s node.</source>
        <extracomment>reply.json 458 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send ETRN again later, and ask the provider if it persists.</source>
        <extracomment>reply.json 458 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to ETRN: queueing for the named node is not possible at the moment. It concerns a server collecting its mail, not a message from a person. Ask again later.</source>
        <extracomment>reply.json 458 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot start sending the waiting messages for this server now.</source>
        <extracomment>reply.json 458 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is locked or busy.</source>
        <extracomment>reply.json 458 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s queue run failed for a passing reason.</source>
        <extracomment>reply.json 458 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the customer&apos;s domain for ETRN.</source>
        <extracomment>reply.json 459 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to permit ETRN for your domain and address.</source>
        <extracomment>reply.json 459 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to ETRN: the named node is not allowed to start its queue, with the reason in the text. Despite the first digit, trying again rarely helps; the provider has to permit the node.</source>
        <extracomment>reply.json 459 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not hand out waiting messages to the server that asked.</source>
        <extracomment>reply.json 459 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is not entered for this service.</source>
        <extracomment>reply.json 459 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came from another address than agreed.</source>
        <extracomment>reply.json 459 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit for known senders.</source>
        <extracomment>reply.json 460 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the number of messages for each connection to this service.</source>
        <extracomment>reply.json 460 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Symantec Email Security.cloud, formerly MessageLabs, sends 460 with 4.3.0 when too many messages come in one connection or too fast. The message waits at the sender&apos;s server.</source>
        <extracomment>reply.json 460 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s filter service takes no more messages from this sender for now.</source>
        <extracomment>reply.json 460 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many messages were sent over one connection.</source>
        <extracomment>reply.json 460 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter service slows down an unusual volume.</source>
        <extracomment>reply.json 460 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the filter&apos;s log for the deferral.</source>
        <extracomment>reply.json 471 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which server said it before changing anything.</source>
        <extracomment>reply.json 471 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 4.7.1 without full stops. Web lists explain it as an error of the sender&apos;s own server, which is a guess: some hosters send it when their spam filter or firewall defers. The words after it decide.</source>
        <extracomment>reply.json 471 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter put the message off for the moment.</source>
        <extracomment>reply.json 471 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s spam filter defers the message.</source>
        <extracomment>reply.json 471 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own filter or antivirus program blocks the transfer.</source>
        <extracomment>reply.json 471 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record for the domain.</source>
        <extracomment>reply.json 498 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SMTP reply. Mailgun writes 498 into its events when the domain has no MX record; open rule sets for KumoMTA know it too. No remote server was contacted.</source>
        <extracomment>reply.json 498 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service found no mail server for the recipient&apos;s domain.</source>
        <extracomment>reply.json 498 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has no mail service or has expired.</source>
        <extracomment>reply.json 498 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the destination from another network.</source>
        <extracomment>reply.json 499 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the hosts in your MX record accept connections.</source>
        <extracomment>reply.json 499 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling after the @ sign, then try the next day.</source>
        <extracomment>reply.json 499 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SMTP reply. Mailing services write 499 into their events when none of the hosts in the MX record accepted a connection. Some web lists copy it as if servers sent it.</source>
        <extracomment>reply.json 499 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service could not reach any mail server of the recipient&apos;s domain.</source>
        <extracomment>reply.json 499 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mail servers of the domain are down.</source>
        <extracomment>reply.json 499 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names hosts that cannot be reached.</source>
        <extracomment>reply.json 499 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s network is blocked by the recipient&apos;s firewall.</source>
        <extracomment>reply.json 499 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy or firewall before your server.</source>
        <extracomment>reply.json 500 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the session and look at the line before the reply.</source>
        <extracomment>reply.json 500 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command not recognised, or the line was too long. A modern server says it to EHLO only when a firewall rewrites the session or when no ESMTP is spoken; the client then falls back to HELO. After the content it often means that the client sent text although the server expected commands.</source>
        <extracomment>reply.json 500 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server did not understand a command of the sender&apos;s server.</source>
        <extracomment>reply.json 500 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall with mail inspection changes commands.</source>
        <extracomment>reply.json 500 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script sends wrong or overlong lines.</source>
        <extracomment>reply.json 500 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message text was sent as commands after a refused DATA.</source>
        <extracomment>reply.json 500 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web browser or scanner speaks to the mail port.</source>
        <extracomment>reply.json 500 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address for spaces and stray signs.</source>
        <extracomment>reply.json 501 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the command it answers, and correct address, greeting name or login there.</source>
        <extracomment>reply.json 501 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax error in parameters. After RCPT: a badly written recipient address (5.1.3). After MAIL: a badly written or unresolvable sender (5.1.7, 5.1.8). After EHLO or HELO: a bad host name (5.5.4). After AUTH: a login broken off or badly coded. The command it answers gives the meaning.</source>
        <extracomment>reply.json 501 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not read a detail of the command, such as an address or a name.</source>
        <extracomment>reply.json 501 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a space or another forbidden sign.</source>
        <extracomment>reply.json 501 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is incomplete.</source>
        <extracomment>reply.json 501 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s greeting name is not a full host name.</source>
        <extracomment>reply.json 501 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was cancelled or sent in the wrong form.</source>
        <extracomment>reply.json 501 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and encryption of the outgoing server if the login is refused like this.</source>
        <extracomment>reply.json 502 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at which command was refused; ignore it for VRFY and EXPN.</source>
        <extracomment>reply.json 502 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command not implemented. Servers say it to VRFY, EXPN or HELP that are switched off; a mail program that logs in on a port without login sees it after AUTH. To EHLO it makes the client fall back to HELO. Delivery is affected only if MAIL, RCPT or DATA is answered so.</source>
        <extracomment>reply.json 502 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server knows this command but does not offer it.</source>
        <extracomment>reply.json 502 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRFY or EXPN is switched off for privacy.</source>
        <extracomment>reply.json 502 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login is not offered on this port.</source>
        <extracomment>reply.json 502 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy blocks newer commands.</source>
        <extracomment>reply.json 502 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on login for the outgoing server if your mail program shows this.</source>
        <extracomment>reply.json 503 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the replies before it; the first error is the cause.</source>
        <extracomment>reply.json 503 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad sequence: RCPT before MAIL, DATA without any accepted recipient, a second MAIL, AUTH twice. Often it only follows an earlier refusal: every recipient was turned down, then DATA gets 503. Look for the first error above. Some servers mean: log in first.</source>
        <extracomment>reply.json 503 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands came in an order that the recipient&apos;s server does not accept.</source>
        <extracomment>reply.json 503 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recipients were refused just before.</source>
        <extracomment>reply.json 503 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did not log in.</source>
        <extracomment>reply.json 503 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script ignores replies and goes on.</source>
        <extracomment>reply.json 503 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall dropped a command.</source>
        <extracomment>reply.json 503 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another login method in the mail program, such as normal password over TLS.</source>
        <extracomment>reply.json 504 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server greet with its full host name.</source>
        <extracomment>reply.json 504 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write addresses with full domains in scripts and devices.</source>
        <extracomment>reply.json 504 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter not implemented. After AUTH: an unknown login method. After HELO or EHLO, Postfix sends 504 5.5.2 when the name is not fully qualified; after MAIL or RCPT it says the same about an address without a full domain. Those are settings of the client, not missing features.</source>
        <extracomment>reply.json 504 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server knows the command, but not the option that was used with it.</source>
        <extracomment>reply.json 504 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets with a bare machine name.</source>
        <extracomment>reply.json 504 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program uses a login method the server lacks.</source>
        <extracomment>reply.json 504 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no full domain.</source>
        <extracomment>reply.json 504 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your mail provider whether the account is suspended.</source>
        <extracomment>reply.json 505 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the host named in the reply what it means by the number.</source>
        <extracomment>reply.json 505 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Single hosters send it when the sending account or its domain is suspended; other texts copy the web status HTTP version not supported. Only the words and the host name tell who has to act.</source>
        <extracomment>reply.json 505 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the account or the protocol version; the words after the number say which.</source>
        <extracomment>reply.json 505 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s hosting account is suspended.</source>
        <extracomment>reply.json 505 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program writes a web status into a mail log.</source>
        <extracomment>reply.json 505 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address letter by letter with the recipient.</source>
        <extracomment>reply.json 510 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words after it; sender and recipient are both possible.</source>
        <extracomment>reply.json 510 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 5.1.0 without full stops, explained in web lists as a bad address. Sendmail sends 510 only when somebody asks for the queue listing without permission. No RFC gives it a meaning for delivery.</source>
        <extracomment>reply.json 510 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was not accepted; it is probably wrong.</source>
        <extracomment>reply.json 510 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is wrong.</source>
        <extracomment>reply.json 510 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused.</source>
        <extracomment>reply.json 510 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone for the right address.</source>
        <extracomment>reply.json 511 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at Courier that the client names at least one recipient.</source>
        <extracomment>reply.json 511 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 5.1.1 without full stops in web lists and at some hosters. Courier sends 511 in another sense: the message names no recipient at all. The standard reply is 550 5.1.1.</source>
        <extracomment>reply.json 511 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist on their server.</source>
        <extracomment>reply.json 511 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is misspelt or deleted.</source>
        <extracomment>reply.json 511 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no accepted recipient (Courier).</source>
        <extracomment>reply.json 511 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check registration, name servers and MX record of the domain.</source>
        <extracomment>reply.json 512 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 5.1.2 without full stops. Web lists and Exchange tools print it for a domain without usable records. As a rule the sending side wrote it after its own look-up.</source>
        <extracomment>reply.json 512 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain could not be found.</source>
        <extracomment>reply.json 512 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is misspelt or has expired.</source>
        <extracomment>reply.json 512 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s MX record leads nowhere.</source>
        <extracomment>reply.json 512 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address, and check that the mail program logs in to send.</source>
        <extracomment>reply.json 513 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell syntax from relaying by the words after the number.</source>
        <extracomment>reply.json 513 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 5.1.3 without full stops. Courier says 513 both for an address that it cannot parse and for a foreign recipient without login, so the words decide between syntax and relaying. Web lists know only the first.</source>
        <extracomment>reply.json 513 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is of a kind that the server does not accept.</source>
        <extracomment>reply.json 513 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a forbidden sign.</source>
        <extracomment>reply.json 513 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did not log in before sending to a foreign domain (Courier).</source>
        <extracomment>reply.json 513 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address with the recipient.</source>
        <extracomment>reply.json 515 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the original reply in the log of the server that reports this.</source>
        <extracomment>reply.json 515 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered, known only from web code lists; no server program or primary source for it was found. If it appears, a gateway or script made it up; 5.1.5 itself means that an address is valid.</source>
        <extracomment>reply.json 515 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address was called invalid, without a clear reason.</source>
        <extracomment>reply.json 515 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway or script turned another reply into this number.</source>
        <extracomment>reply.json 515 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sender&apos;s address in the mail program.</source>
        <extracomment>reply.json 517 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check MX and address records of the sender&apos;s domain.</source>
        <extracomment>reply.json 517 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 5.1.7 without full stops. Courier sends it to MAIL when the sender is refused or the sender&apos;s domain has broken DNS. Web lists call it a problem with the sender&apos;s mail attribute.</source>
        <extracomment>reply.json 517 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not accept the sender&apos;s address.</source>
        <extracomment>reply.json 517 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain has no usable records.</source>
        <extracomment>reply.json 517 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is written wrongly.</source>
        <extracomment>reply.json 517 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is on the server&apos;s block list.</source>
        <extracomment>reply.json 517 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender&apos;s domain an MX record, or use an existing domain.</source>
        <extracomment>reply.json 518 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; seen in collected bounces as 5.1.8 without full stops. The domain of the sender&apos;s address does not resolve or cannot take replies, or the receiver treats it so.</source>
        <extracomment>reply.json 518 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server found a problem with the sender&apos;s domain.</source>
        <extracomment>reply.json 518 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist or has no mail server.</source>
        <extracomment>reply.json 518 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device sends with an invented domain.</source>
        <extracomment>reply.json 518 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use EHLO, and look for the original reply in the gateway&apos;s log.</source>
        <extracomment>reply.json 520 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never standardised: a draft for a faster start of sessions wanted 520 as the answer to QHLO with an outdated identifier. No server that sends it was found; if it appears, the words and the host that said it have to explain it.</source>
        <extracomment>reply.json 520 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the greeting of the sender&apos;s server.</source>
        <extracomment>reply.json 520 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client uses a session shortcut that the server does not know.</source>
        <extracomment>reply.json 520 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway invented the number.</source>
        <extracomment>reply.json 520 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the MX record to a host that accepts mail.</source>
        <extracomment>reply.json 521 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whether the words name your address; if so, look up the block list.</source>
        <extracomment>reply.json 521 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7504: the host never accepts mail and says so in its greeting; the client must not try again. In practice Postfix and postscreen also use 521 to drop a client they refuse, for a block list or a protocol slip, and AOL used it for mail it refused. The words after it tell a closed host from a blocked client.</source>
        <extracomment>reply.json 521 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no mail at all, or none from the sender&apos;s server.</source>
        <extracomment>reply.json 521 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is no mail server, but the MX or address record leads there.</source>
        <extracomment>reply.json 521 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server is on a block list.</source>
        <extracomment>reply.json 521 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program spoke before the greeting.</source>
        <extracomment>reply.json 521 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the recipient by phone that their mailbox is full.</source>
        <extracomment>reply.json 522 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 5.2.2 without full stops in web lists and collected bounces. The standard reply is 552 5.2.2, or 452 4.2.2 while the server hopes for room.</source>
        <extracomment>reply.json 522 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is over its storage limit.</source>
        <extracomment>reply.json 522 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <extracomment>reply.json 522 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS for the outgoing server if your mail program shows this.</source>
        <extracomment>reply.json 523 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on TLS towards this destination, and wait for the handshake.</source>
        <extracomment>reply.json 523 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the IANA registry beside X.7.10, encryption needed. Gmail sends 523 5.7.10 for commands pipelined after STARTTLS, mox when REQUIRETLS is asked without TLS. Courier differs: its 523 means that the message is too long.</source>
        <extracomment>reply.json 523 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server demands an encrypted connection.</source>
        <extracomment>reply.json 523 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not use TLS although it is required.</source>
        <extracomment>reply.json 523 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands were sent before TLS had started.</source>
        <extracomment>reply.json 523 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long for a Courier server.</source>
        <extracomment>reply.json 523 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the alias table if OpenSMTPD said it.</source>
        <extracomment>reply.json 524 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on STARTTLS or TLS for the outgoing server.</source>
        <extracomment>reply.json 524 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the IANA registry beside X.7.11; RFC 4954 has 538 for the same. OpenSMTPD sends 524 5.2.4 in another sense: a mailing list or alias cannot be expanded.</source>
        <extracomment>reply.json 524 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login method may be used over an encrypted connection only.</source>
        <extracomment>reply.json 524 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program logs in without encryption.</source>
        <extracomment>reply.json 524 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OpenSMTPD alias cannot be expanded.</source>
        <extracomment>reply.json 524 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your provider switch the mailbox on again.</source>
        <extracomment>reply.json 525 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your mail administrator or provider why the account is disabled.</source>
        <extracomment>reply.json 525 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which command it answers: the login or the recipient.</source>
        <extracomment>reply.json 525 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the IANA registry beside X.7.13. Said to AUTH, as mox does, it is the sender&apos;s own account that may no longer log in. Said to RCPT, as collected bounces show, it is the recipient&apos;s.</source>
        <extracomment>reply.json 525 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has been disabled.</source>
        <extracomment>reply.json 525 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login account was suspended or closed.</source>
        <extracomment>reply.json 525 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox was switched off.</source>
        <extracomment>reply.json 525 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the public mail server accept anonymous senders for your domains.</source>
        <extracomment>reply.json 530 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on login and encryption for the outgoing server.</source>
        <extracomment>reply.json 530 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which host said it, and whether the MX record really names that host.</source>
        <extracomment>reply.json 530 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 5.7.0 and words about authentication: AUTH is required before MAIL (RFC 4954). With words about STARTTLS: TLS is required first (RFC 3207). Said by the outgoing server it is a setting of the mail program. Said by a remote server, mail reached a submission host or an Exchange connector that refuses anonymous senders (5.7.1, 5.7.57).</source>
        <extracomment>reply.json 530 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the sender to log in or to use encryption first.</source>
        <extracomment>reply.json 530 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login is switched off in the mail program or device.</source>
        <extracomment>reply.json 530 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is switched off for the outgoing server.</source>
        <extracomment>reply.json 530 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server delivers to a host that is meant for logged-in clients.</source>
        <extracomment>reply.json 530 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the recipients into smaller groups.</source>
        <extracomment>reply.json 531 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit recipients for each transaction to this destination.</source>
        <extracomment>reply.json 531 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Courier sends 531 when one message names too many recipients, although 5.3.1, from which the digits come, means a full mail system. The standard replies are 452 and 5.5.3.</source>
        <extracomment>reply.json 531 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes.</source>
        <extracomment>reply.json 531 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to a long list went through a Courier server.</source>
        <extracomment>reply.json 531 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log for the rule, or switch on SMTPUTF8 in Exim.</source>
        <extracomment>reply.json 533 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plain-letter address of the recipient if theirs has special letters.</source>
        <extracomment>reply.json 533 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IANA registry names 533 beside X.7.1, delivery not authorised; no RFC describes it for a command. Exim uses 533 for a recipient with an internationalised name that it cannot handle.</source>
        <extracomment>reply.json 533 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the message; the words after the number say why.</source>
        <extracomment>reply.json 533 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not permitted to write to this recipient.</source>
        <extracomment>reply.json 533 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has letters that the server cannot handle (Exim).</source>
        <extracomment>reply.json 533 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password, or sign in once on the provider&apos;s web site.</source>
        <extracomment>reply.json 534 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same password over and over.</source>
        <extracomment>reply.json 534 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move devices and scripts to OAuth or app passwords.</source>
        <extracomment>reply.json 534 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4954: the login method is too weak for this account, choose a stronger one. Gmail sends it with 5.7.9 when an app password is needed and with 5.7.14 when the account must first log in with a browser. Courier uses the number for a message or header that is too big.</source>
        <extracomment>reply.json 534 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a safer way of logging in.</source>
        <extracomment>reply.json 534 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants a sign-in on its web site first.</source>
        <extracomment>reply.json 534 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program uses an outdated login method.</source>
        <extracomment>reply.json 534 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the reply&apos;s link which login method is needed.</source>
        <extracomment>reply.json 535 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the full mail address as user name if the provider asks for it.</source>
        <extracomment>reply.json 535 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep trying; the account may be locked.</source>
        <extracomment>reply.json 535 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s state and sign-in log.</source>
        <extracomment>reply.json 535 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew stored passwords in devices and connectors.</source>
        <extracomment>reply.json 535 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login failed: credentials wrong, expired, locked, or the login method is not permitted for the account (Exchange Online says 5.7.139 when basic authentication is off). Nothing was said about the message. Servers on purpose do not tell whether name or password is wrong.</source>
        <extracomment>reply.json 535 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the user name or password.</source>
        <extracomment>reply.json 535 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed or mistyped.</source>
        <extracomment>reply.json 535 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs an app password or OAuth.</source>
        <extracomment>reply.json 535 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login for mail programs is switched off for the account.</source>
        <extracomment>reply.json 535 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name lacks its domain part.</source>
        <extracomment>reply.json 535 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on STARTTLS or TLS for the outgoing server, then log in again.</source>
        <extracomment>reply.json 538 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer plain login only after encryption has started.</source>
        <extracomment>reply.json 538 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2554 defined it; RFC 4954 keeps it only as deprecated, and the registry has 524 and 5.7.11 for the meaning. A password sent in clear is refused until TLS is on. Some older servers still say it.</source>
        <extracomment>reply.json 538 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login method that was used needs an encrypted connection.</source>
        <extracomment>reply.json 538 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the mailbox to wake it.</source>
        <extracomment>reply.json 540 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone whether the mailbox still works.</source>
        <extracomment>reply.json 540 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the destination&apos;s TLS offer if encryption is mentioned.</source>
        <extracomment>reply.json 540 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Rambler sends 540 5.7.1 for an inactive or blocked recipient; Courier when TLS is demanded and the next server has none. Web lists say that the destination gave no reply. The words decide between these.</source>
        <extracomment>reply.json 540 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed or blocked, or the demanded encryption is missing.</source>
        <extracomment>reply.json 540 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s account is inactive or blocked.</source>
        <extracomment>reply.json 540 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is required and not available (Courier).</source>
        <extracomment>reply.json 540 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the filter for the message and allow the sender if it is wanted.</source>
        <extracomment>reply.json 541 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone to have the sender allowed.</source>
        <extracomment>reply.json 541 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Zoho writes 541 5.4.1 when the destination rejects the mail; web lists speak of a spam filter. Although 5.4.1 means no answer from the host, a server has answered here. The words behind it hold the real reason.</source>
        <extracomment>reply.json 541 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s side refused the message, probably through a filter.</source>
        <extracomment>reply.json 541 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s filter takes the message for spam.</source>
        <extracomment>reply.json 541 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain refuses the sender&apos;s address or server.</source>
        <extracomment>reply.json 541 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address to the filter service&apos;s directory.</source>
        <extracomment>reply.json 542 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address with the recipient by phone.</source>
        <extracomment>reply.json 542 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Symantec Email Security.cloud, formerly MessageLabs, sends 542 to RCPT for an address it does not accept: unknown to its directory, or refused by the customer&apos;s rule.</source>
        <extracomment>reply.json 542 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s filter service refused the address.</source>
        <extracomment>reply.json 542 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not in the directory that the customer gave to the filter.</source>
        <extracomment>reply.json 542 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the customer refuses this sender or recipient.</source>
        <extracomment>reply.json 542 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off forwarding that leads back to this mailbox.</source>
        <extracomment>reply.json 546 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the forwarding or route that closes the circle.</source>
        <extracomment>reply.json 546 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. Courier sends 546 after the content when it finds its own mark or too many hops in the headers; the digits are those of 5.4.6. Elsewhere the reply is 554 5.4.6 or 5.4.14.</source>
        <extracomment>reply.json 546 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went in a circle and was stopped.</source>
        <extracomment>reply.json 546 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mailboxes or servers forward to each other.</source>
        <extracomment>reply.json 546 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is routed back to the server that sent it.</source>
        <extracomment>reply.json 546 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the refusal in the log by time, sender and recipient.</source>
        <extracomment>reply.json 550 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words after the number before doing anything.</source>
        <extracomment>reply.json 550 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address with the recipient if the words speak of the user or mailbox.</source>
        <extracomment>reply.json 550 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check block lists and the domain&apos;s authentication if the words name your server.</source>
        <extracomment>reply.json 550 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general no. By RFC 5321 the mailbox is unavailable: not found, no access, or refused for policy. Servers use it for unknown users, block lists, SPF, DKIM and DMARC, relaying, spam verdicts and restricted recipients. The number alone decides nothing; the enhanced code narrows it down, the words and the server&apos;s name decide.</source>
        <extracomment>reply.json 550 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server refused the message; the words after the number say why.</source>
        <extracomment>reply.json 550 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist.</source>
        <extracomment>reply.json 550 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server or domain is on a block list or lacks proofs of origin.</source>
        <extracomment>reply.json 550 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule or filter of the recipient&apos;s organisation refuses the message.</source>
        <extracomment>reply.json 550 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not responsible for the recipient&apos;s domain.</source>
        <extracomment>reply.json 550 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the domain to the server if it should handle it.</source>
        <extracomment>reply.json 551 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the address that the reply names, after checking it with the recipient.</source>
        <extracomment>reply.json 551 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check login and outgoing server if the words speak of relaying.</source>
        <extracomment>reply.json 551 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User not local: by RFC 5321 the text gives the new path and the sender may use it, the server itself does not forward. In practice servers rarely show addresses; several say 551 for relaying denied or for an unknown user. Read whether an address stands in the reply.</source>
        <extracomment>reply.json 551 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is not on this server; the reply may name where to send instead.</source>
        <extracomment>reply.json 551 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has moved to another domain.</source>
        <extracomment>reply.json 551 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not handle the recipient&apos;s domain.</source>
        <extracomment>reply.json 551 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did not log in before sending outside.</source>
        <extracomment>reply.json 551 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link instead of a large file.</source>
        <extracomment>reply.json 552 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer remaining recipients again in a new transaction when there were too many.</source>
        <extracomment>reply.json 552 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded storage allocation: a full mailbox (5.2.2), a message over the limit (5.2.3, 5.3.4), or, to RCPT, too many recipients, which clients should treat like 452. Gmail also refuses attachments of forbidden types with 552 5.7.0. Who must act differs: the recipient for room, the sender for size and content.</source>
        <extracomment>reply.json 552 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message or the mailbox has passed a storage limit.</source>
        <extracomment>reply.json 552 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the server accepts.</source>
        <extracomment>reply.json 552 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment of a forbidden type (Gmail).</source>
        <extracomment>reply.json 552 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transaction names too many recipients.</source>
        <extracomment>reply.json 552 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the domain to the server&apos;s list of hosts if it should handle it.</source>
        <extracomment>reply.json 553 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipient&apos;s and the sender&apos;s address for mistakes.</source>
        <extracomment>reply.json 553 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from the address that belongs to the login.</source>
        <extracomment>reply.json 553 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in the log whether MAIL or RCPT was refused.</source>
        <extracomment>reply.json 553 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox name not allowed: badly written recipient, a sender that the logged-in user may not use, a sender domain that does not resolve, or, in the old qmail style, a recipient domain that is not in its list of hosts (relaying). Yahoo also refuses blocked servers with it. The command it answers shows which address is meant.</source>
        <extracomment>reply.json 553 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept an address of this message; the words say which.</source>
        <extracomment>reply.json 553 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is written wrongly.</source>
        <extracomment>reply.json 553 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may not send under this sender address.</source>
        <extracomment>reply.json 553 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not handle the recipient&apos;s domain (qmail wording).</source>
        <extracomment>reply.json 553 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist.</source>
        <extracomment>reply.json 553 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the verdict in the filter&apos;s log by time and sender.</source>
        <extracomment>reply.json 554 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See at which stage it came; check block lists if it was the greeting.</source>
        <extracomment>reply.json 554 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction failed. As a greeting it means no SMTP service for this client, mostly because of a block list or poor reputation. After RCPT Postfix uses it for relay access denied and block lists, after the content servers use it for spam, viruses, loops and broken messages. The stage and the words decide.</source>
        <extracomment>reply.json 554 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message or the connection; the words after the number say why.</source>
        <extracomment>reply.json 554 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server is on a block list or badly rated.</source>
        <extracomment>reply.json 554 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter judged the content as spam or malware.</source>
        <extracomment>reply.json 554 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not responsible for the recipient.</source>
        <extracomment>reply.json 554 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recipients were refused before DATA.</source>
        <extracomment>reply.json 554 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address fields for empty or stray entries.</source>
        <extracomment>reply.json 555 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only parameters that the reply to EHLO offers.</source>
        <extracomment>reply.json 555 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put addresses in angle brackets in scripts.</source>
        <extracomment>reply.json 555 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of MAIL or RCPT is not recognised or not implemented, such as SIZE, BODY or SMTPUTF8 where it was not offered. Gmail and others also say 555 5.5.2 for a plain syntax error, for example a sender without angle brackets or an empty recipient.</source>
        <extracomment>reply.json 555 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not know an option that the sender&apos;s server used.</source>
        <extracomment>reply.json 555 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script writes addresses without angle brackets.</source>
        <extracomment>reply.json 555 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client uses a feature that the server did not offer.</source>
        <extracomment>reply.json 555 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall hides or changes the offered features.</source>
        <extracomment>reply.json 555 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the null MX record if the domain should receive mail.</source>
        <extracomment>reply.json 556 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7504 gives 556 to a server that was asked to deliver to a domain with a null MX, with 5.1.10 (RFC 7505). It is said on the sending side of the path, before the domain itself is contacted. Courier sends 556 in another sense, for an address that is unavailable.</source>
        <extracomment>reply.json 556 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has declared that it takes no mail.</source>
        <extracomment>reply.json 556 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is used for other things than mail.</source>
        <extracomment>reply.json 556 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words after it, and look for the original reply in the log.</source>
        <extracomment>reply.json 557 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never standardised: a draft for querying addresses wanted 557 when such a query is refused. Analysis tools such as Sisimai know the number, real servers hardly use it. If it comes with a bounce, trust the words after it.</source>
        <extracomment>reply.json 557 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer questions about addresses.</source>
        <extracomment>reply.json 557 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server refuses to tell whether an address exists.</source>
        <extracomment>reply.json 557 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words after the number, and ask the recipient if they say nothing.</source>
        <extracomment>reply.json 561 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator of the host named in the reply.</source>
        <extracomment>reply.json 561 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered and without known meaning: it occurs in collected bounces, and no server program or help page that defines it was found. The first digit says that the refusal is final; everything else has to come from the words.</source>
        <extracomment>reply.json 561 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message under a number of its own.</source>
        <extracomment>reply.json 561 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway or hoster uses a private number.</source>
        <extracomment>reply.json 561 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the rule or verdict in the filter&apos;s log.</source>
        <extracomment>reply.json 571 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain&apos;s authentication and block lists.</source>
        <extracomment>reply.json 571 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; 5.7.1 without full stops. Orange and Laposte send 571 5.7.1 for failed DMARC, several filters and hosters for spam or block lists, Courier when delivery is not authorised. Treat it like 550 5.7.1: the words decide.</source>
        <extracomment>reply.json 571 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server refused the message by a filter or rule.</source>
        <extracomment>reply.json 571 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spam filter or block list refused the message.</source>
        <extracomment>reply.json 571 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed.</source>
        <extracomment>reply.json 571 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient takes mail only from certain senders.</source>
        <extracomment>reply.json 571 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on login for the outgoing server.</source>
        <extracomment>reply.json 573 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the credentials of the connector to this host.</source>
        <extracomment>reply.json 573 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; web lists and a few filters use it for a server that demands authentication. It does not match 5.7.3, which means a missing security conversion, though Exchange says that code when login between servers fails. RFC 4954 has 530 for it.</source>
        <extracomment>reply.json 573 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server wants a login before it takes this message.</source>
        <extracomment>reply.json 573 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program or device did not log in.</source>
        <extracomment>reply.json 573 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector between two servers has wrong or no credentials.</source>
        <extracomment>reply.json 573 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 550 with an enhanced code, so that senders learn the reason.</source>
        <extracomment>reply.json 585 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient by phone whether the address is still in use.</source>
        <extracomment>reply.json 585 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered; single hosters use it for an address they cannot deliver to, without saying whether it is unknown, closed or full. Open rule sets for KumoMTA list it among bad recipients.</source>
        <extracomment>reply.json 585 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server calls the address undeliverable.</source>
        <extracomment>reply.json 585 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not exist any more.</source>
        <extracomment>reply.json 585 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is closed.</source>
        <extracomment>reply.json 585 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt the sender if you need the mail.</source>
        <extracomment>reply.json 591 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your mail administrator the whole error report.</source>
        <extracomment>reply.json 591 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the server&apos;s IP address on the list that the reply names.</source>
        <extracomment>reply.json 591 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered. CommuniGate Pro and similar hosts send 591 to a client whose IP address a block list names; lists of mail codes such as ZoneMTA&apos;s know it so. The standard form is 554 or 550 5.7.1.</source>
        <extracomment>reply.json 591 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s server is on a block list that the recipient&apos;s server uses.</source>
        <extracomment>reply.json 591 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server keeps a list of its own.</source>
        <extracomment>reply.json 591 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered: seen in collected bounces, sender program unknown. No help page or source defines it, so nothing but the finality of the first digit can be read from the number. Quote it to the operator of the host that said it.</source>
        <extracomment>reply.json 595 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message under a number of its own, without a known meaning.</source>
        <extracomment>reply.json 595 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reply that led to the entry.</source>
        <extracomment>reply.json 605 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the address with the recipient, then remove the entry in the service.</source>
        <extracomment>reply.json 605 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove entries in bulk to reach more addresses.</source>
        <extracomment>reply.json 605 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SMTP reply: Mailgun writes 605 into its events when the address is on its suppression list after a bounce. The recipient&apos;s server was not asked. A valid address stays blocked until the entry is removed.</source>
        <extracomment>reply.json 605 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send, because an earlier message to this address was undeliverable.</source>
        <extracomment>reply.json 605 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier message to the address was returned.</source>
        <extracomment>reply.json 605 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe again if you want the mail.</source>
        <extracomment>reply.json 606 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write by ordinary mail if the matter is personal.</source>
        <extracomment>reply.json 606 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry without the recipient&apos;s consent.</source>
        <extracomment>reply.json 606 dont</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate newsletters from order and account messages in the service.</source>
        <extracomment>reply.json 606 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SMTP reply: Mailgun writes 606 into its events for an address on its unsubscribe list. The address works; its owner does not want such mail. Messages under another list or tag may be permitted.</source>
        <extracomment>reply.json 606 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send, because the recipient has unsubscribed.</source>
        <extracomment>reply.json 606 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient used the unsubscribe link.</source>
        <extracomment>reply.json 606 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsubscription covered all mail of the domain, also personal mail.</source>
        <extracomment>reply.json 606 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient another way whether they want the mail.</source>
        <extracomment>reply.json 607 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SMTP reply: Mailgun writes 607 into its events for an address on its complaint list. The report came through a feedback loop of the recipient&apos;s provider, often by one click. Further mail would harm the sender&apos;s reputation.</source>
        <extracomment>reply.json 607 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send, because the recipient once reported its mail as spam.</source>
        <extracomment>reply.json 607 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient marked an earlier message as spam.</source>
        <extracomment>reply.json 607 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarded copy was marked as spam by somebody else.</source>
        <extracomment>reply.json 607 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the check that failed.</source>
        <extracomment>reply.json 625 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the list: keep only people who asked for the mail.</source>
        <extracomment>reply.json 625 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check new addresses before adding them to mailings.</source>
        <extracomment>reply.json 625 do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SMTP reply: Mailgun writes 625 into its events when its checks rate the list or the address as poor and the message is dropped to protect the sender. The recipient&apos;s server was not asked.</source>
        <extracomment>reply.json 625 paragraph</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send, because it doubts the quality of the address list.</source>
        <extracomment>reply.json 625 sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is old, bought or full of dead addresses.</source>
        <extracomment>reply.json 625 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many earlier messages of the same mailing were returned.</source>
        <extracomment>reply.json 625 usualCauses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program was started with wrong options.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program could not read the message.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program did not find a file that it needs.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program found no such user.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program found no such host.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program failed and gave no reason.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program broke down through a fault of its own.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer lacked a resource at that moment.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the operating system is missing.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox file could not be created.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program wants to be tried again later.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side did not keep to the protocol.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program lacks a permission.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program is set up wrongly.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program may not be run.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program does not exist.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery program ended in a way that says nothing.</source>
        <extracomment>exitcodes.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mail.protection.outlook.com. Its replies hold “.prod.outlook.com”.</source>
        <extracomment>providers.json microsoft-365 recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as olc.protection.outlook.com. Its replies hold “s3140”.</source>
        <extracomment>providers.json outlook-com recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “resolver.”.</source>
        <extracomment>providers.json exchange-server recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as aspmx.l.google.com. Its replies hold “gsmtp”.</source>
        <extracomment>providers.json google recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as yahoodns.net. Its replies hold “tss0”.</source>
        <extracomment>providers.json yahoo recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mail.aol.com. Its replies hold “postmaster.info.aol.com”.</source>
        <extracomment>providers.json aol-legacy recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mail.icloud.com. Its replies hold “[cs01]”.</source>
        <extracomment>providers.json apple recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as comcast.net. Its replies hold “postmaster.comcast.net”.</source>
        <extracomment>providers.json comcast recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as cox.net. Its replies hold “cxbl”.</source>
        <extracomment>providers.json cox recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as charter.net. Its replies hold “aup#”.</source>
        <extracomment>providers.json charter-spectrum recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as prodigy.net. Its replies hold “att.net/blocks”.</source>
        <extracomment>providers.json att recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as orange.fr. Its replies hold “ofr_”.</source>
        <extracomment>providers.json orange-laposte recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as free.fr. Its replies hold “too many slots”.</source>
        <extracomment>providers.json free-fr recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as gmx.net. Its replies hold “nemesis esmtp”.</source>
        <extracomment>providers.json gmx-webde recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as t-online.de. Its replies hold “tosa@rx.t-online.de”.</source>
        <extracomment>providers.json t-online recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mail.ru. Its replies hold “spam.mail.ru”.</source>
        <extracomment>providers.json mail-ru recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mx.yandex.ru. Its replies hold “feedback.yandex.ru”.</source>
        <extracomment>providers.json yandex recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as rambler.ru.</source>
        <extracomment>providers.json rambler recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as qq.com. Its replies hold “service.mail.qq.com”.</source>
        <extracomment>providers.json tencent-qq recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as 163.com. Its replies hold “dt:spm”.</source>
        <extracomment>providers.json netease-163 recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mfsmax.docomo.ne.jp.</source>
        <extracomment>providers.json docomo recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as ezweb.ne.jp.</source>
        <extracomment>providers.json kddi-au recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as biglobe.ne.jp.</source>
        <extracomment>providers.json biglobe recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as email.ua. Its replies hold “mail.i.ua/err”.</source>
        <extracomment>providers.json i-ua recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as facebook.com. Its replies hold “postmaster.facebook.com/response_codes”.</source>
        <extracomment>providers.json facebook recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as zoho.com.</source>
        <extracomment>providers.json zoho recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as emailsrvr.com. Its replies hold “(g1”.</source>
        <extracomment>providers.json rackspace recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its wording tells: it runs under the names of many owners.</source>
        <extracomment>providers.json small-providers recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as vtext.com.</source>
        <extracomment>providers.json verizon-wireless recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as smtp.secureserver.net. Its replies hold “ib1”.</source>
        <extracomment>providers.json godaddy recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as pphosted.com. Its replies hold “proofpoint.com”.</source>
        <extracomment>providers.json proofpoint recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mimecast.com. Its replies hold “mimecast.org”.</source>
        <extracomment>providers.json mimecast recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as ess.barracudanetworks.com.</source>
        <extracomment>providers.json barracuda recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as iphmx.com. Its replies hold “ironport”.</source>
        <extracomment>providers.json cisco-esa recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as messagelabs.com. Its replies hold “messagelabs”.</source>
        <extracomment>providers.json symantec-messagelabs recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as tmes.trendmicro.com. Its replies hold “trendmicro.com”.</source>
        <extracomment>providers.json trend-micro recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as fireeyecloud.com. Its replies hold “etp1”.</source>
        <extracomment>providers.json trellix-etp recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as amazonses.com. Its replies hold “amazonses”.</source>
        <extracomment>providers.json amazon-ses recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as sendgrid.net. Its replies hold “sendgrid”.</source>
        <extracomment>providers.json sendgrid recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mailgun.org. Its replies hold “mailgun”.</source>
        <extracomment>providers.json mailgun recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as sparkpostmail.com. Its replies hold “sparkpost”.</source>
        <extracomment>providers.json sparkpost recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as socketlabs.com. Its replies hold “socketlabs”.</source>
        <extracomment>providers.json socketlabs recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “opensmtpd”.</source>
        <extracomment>providers.json opensmtpd recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “haraka”.</source>
        <extracomment>providers.json haraka recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “qpsmtpd”.</source>
        <extracomment>providers.json qpsmtpd recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “zimbra”.</source>
        <extracomment>providers.json zimbra recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “lotus domino”.</source>
        <extracomment>providers.json domino recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as mx.cloudflare.net. Its replies hold “developers.cloudflare.com”.</source>
        <extracomment>providers.json cloudflare recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “hmailserver”.</source>
        <extracomment>providers.json hmailserver recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “stalw.art”.</source>
        <extracomment>providers.json stalwart recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as antispameurope.com. Its replies hold “antispameurope”.</source>
        <extracomment>providers.json hornetsecurity recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as fortimailcloud.com. Its replies hold “fortiguard”.</source>
        <extracomment>providers.json fortinet recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers has a name such as icoremail.net. Its replies hold “coremail”.</source>
        <extracomment>providers.json coremail recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “icewarp”.</source>
        <extracomment>providers.json icewarp recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its replies hold “mailenable”.</source>
        <extracomment>providers.json mailenable recognise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries of the recipient&apos;s directory have the same address.</source>
        <extracomment>exchange-server.json exchange-server/ambiguous meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server did not answer.</source>
        <extracomment>exchange-server.json exchange-server/next-server-silent meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <extracomment>exchange-server.json exchange-server/connection-dropped meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program offers only outdated encryption.</source>
        <extracomment>exchange-server.json exchange-server/old-tls meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server refused; Exchange quotes its words inside.</source>
        <extracomment>exchange-server.json exchange-server/next-hop-refused meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Exchange servers could not log in to each other.</source>
        <extracomment>exchange-server.json exchange-server/servers-cannot-log-in meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Exchange server has no disk space or memory for new mail.</source>
        <extracomment>exchange-server.json exchange-server/back-pressure meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection between Exchange servers uses the wrong login.</source>
        <extracomment>exchange-server.json exchange-server/unrecognised-internal meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or greeting name has a malformed domain.</source>
        <extracomment>exchange-server.json exchange-server/invalid-domain-name meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program did not introduce itself.</source>
        <extracomment>exchange-server.json exchange-server/hello-first meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited in the queue until its time ran out.</source>
        <extracomment>exchange-server.json exchange-server/queue-expired meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal address cannot be turned into a mail address.</source>
        <extracomment>exchange-server.json exchange-server/internal-address-form meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the suggestion in the mail program, type the full address and send again.</source>
        <extracomment>exchange-server.json exchange-server/stale-entry do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is an old internal one, mostly from the suggestions of the mail program.</source>
        <extracomment>exchange-server.json exchange-server/stale-entry meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has no recipient with this address.</source>
        <extracomment>exchange-server.json exchange-server/recipient-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The X.400 address cannot be used.</source>
        <extracomment>exchange-server.json exchange-server/x400 meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient address is not written correctly.</source>
        <extracomment>exchange-server.json exchange-server/invalid-recipient meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the address is reserved for examples and can never receive mail.</source>
        <extracomment>exchange-server.json exchange-server/reserved-domain meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain after the @ sign has only one part.</source>
        <extracomment>exchange-server.json exchange-server/single-label meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the sender address.</source>
        <extracomment>exchange-server.json exchange-server/unknown-sender meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main address of the recipient&apos;s directory entry is broken.</source>
        <extracomment>exchange-server.json exchange-server/bad-primary meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s filter put the message into quarantine.</source>
        <extracomment>exchange-server.json exchange-server/quarantined meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox or its database is offline or switched off.</source>
        <extracomment>exchange-server.json exchange-server/mailbox-offline meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s forwarding leads to a broken address.</source>
        <extracomment>exchange-server.json exchange-server/broken-forwarding meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than this recipient may receive.</source>
        <extracomment>exchange-server.json exchange-server/size-recipient meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than this sender may send.</source>
        <extracomment>exchange-server.json exchange-server/size-sender meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter that finds the members of the group is broken.</source>
        <extracomment>exchange-server.json exchange-server/group-filter meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server set the message aside after repeated errors with it.</source>
        <extracomment>exchange-server.json exchange-server/poison meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s directory entry names no usable mailbox database.</source>
        <extracomment>exchange-server.json exchange-server/store-driver meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no way set up for this kind of address.</source>
        <extracomment>exchange-server.json exchange-server/no-connector meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist.</source>
        <extracomment>exchange-server.json exchange-server/domain-does-not-exist meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients than the organisation allows.</source>
        <extracomment>exchange-server.json exchange-server/recipient-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not make sense of the message&apos;s content.</source>
        <extracomment>exchange-server.json exchange-server/invalid-content meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s content could not be converted.</source>
        <extracomment>exchange-server.json exchange-server/content-conversion meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient takes mail only from people who are logged in to the organisation.</source>
        <extracomment>exchange-server.json exchange-server/internal-senders-only meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender may not write to this recipient.</source>
        <extracomment>exchange-server.json exchange-server/not-authorised meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail only for its own domains, or from programs that have logged in.</source>
        <extracomment>exchange-server.json exchange-server/unable-to-relay meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that logged in may not use this From address.</source>
        <extracomment>exchange-server.json exchange-server/send-as meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than a server on the way takes.</source>
        <extracomment>exchange-server.json exchange-server/size-fixed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages were made from one another by rules.</source>
        <extracomment>exchange-server.json exchange-server/message-depth meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS names the sending server itself for the recipient&apos;s domain.</source>
        <extracomment>exchange-server.json exchange-server/mx-loops-back meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes round in a circle; Exchange stopped it.</source>
        <extracomment>exchange-server.json exchange-server/hop-count meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waits in the queue and is still being tried.</source>
        <extracomment>exchange-server.json exchange-server/delayed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 2003 stopped the message: it names too many recipients.</source>
        <extracomment>exchange-server.json exchange-server/detail-code-recipients meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 2003 has no recipient with this address.</source>
        <extracomment>exchange-server.json exchange-server/detail-code-unknown meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 2003 finds more than one recipient for the address.</source>
        <extracomment>exchange-server.json exchange-server/detail-code-ambiguous meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 2003 could not send: relaying was refused or the message is too large.</source>
        <extracomment>exchange-server.json exchange-server/detail-code-relay meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 2003 stopped a message that goes round in a circle.</source>
        <extracomment>exchange-server.json exchange-server/detail-code-hops meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 2003 could not convert the message.</source>
        <extracomment>exchange-server.json exchange-server/detail-code-conversion meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 2003 has no usable address for the recipient.</source>
        <extracomment>exchange-server.json exchange-server/detail-code-address meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it has no such user.</source>
        <extracomment>generic.json generic/user-unknown meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this address.</source>
        <extracomment>generic.json generic/address-unknown meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looked for the mailbox and did not find it.</source>
        <extracomment>generic.json generic/user-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the account or address does not exist.</source>
        <extracomment>generic.json generic/account-does-not-exist meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server calls the recipient invalid.</source>
        <extracomment>generic.json generic/invalid-recipient meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the recipient as unknown.</source>
        <extracomment>generic.json generic/recipient-rejected-user meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this recipient address.</source>
        <extracomment>generic.json generic/address-rejected meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recipients had been refused before, so nothing was left to send to.</source>
        <extracomment>generic.json generic/no-valid-recipients meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has no mailbox on this server.</source>
        <extracomment>generic.json generic/not-local meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard words of 550: the mailbox cannot be used, mostly because there is none.</source>
        <extracomment>generic.json generic/mailbox-unavailable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this user without saying whether the mailbox exists.</source>
        <extracomment>generic.json generic/user-unavailable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory has several people who fit the name.</source>
        <extracomment>generic.json generic/user-ambiguous meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-de meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-fr meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-es meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-pt meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-it meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-pl meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-ru meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-ja meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese: the address does not exist.</source>
        <extracomment>generic.json generic/user-unknown-zh meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox has no room left.</source>
        <extracomment>generic.json generic/mailbox-full meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-de meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-fr meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-es meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-pt meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-it meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-pl meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-ru meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-ja meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese: the mailbox is full.</source>
        <extracomment>generic.json generic/mailbox-full-zh meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists but is switched off.</source>
        <extracomment>generic.json generic/mailbox-disabled meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is switched off, in another language.</source>
        <extracomment>generic.json generic/mailbox-disabled-lang meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient left or has a new address.</source>
        <extracomment>generic.json generic/mailbox-moved meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient domain or its mail server cannot be found.</source>
        <extracomment>generic.json generic/domain-unknown meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient domain cannot be found, in another language.</source>
        <extracomment>generic.json generic/domain-unknown-lang meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain declares that it takes no mail.</source>
        <extracomment>generic.json generic/null-mx meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no mail; it does not say for how long.</source>
        <extracomment>generic.json generic/not-accepting meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <extracomment>generic.json generic/temporarily-not-accepting meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not written in a form the server can read.</source>
        <extracomment>generic.json generic/bad-syntax meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <extracomment>generic.json generic/too-large meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large, in another language.</source>
        <extracomment>generic.json generic/too-large-lang meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the message is too long or has too many parts.</source>
        <extracomment>generic.json generic/headers-too-large meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving system itself is out of space.</source>
        <extracomment>generic.json generic/system-storage meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients than the server takes.</source>
        <extracomment>generic.json generic/too-many-recipients meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server asked for too many recipients that do not exist.</source>
        <extracomment>generic.json generic/too-many-invalid meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server or account is faster than the server allows.</source>
        <extracomment>generic.json generic/rate-limited meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets more mail than the server lets through.</source>
        <extracomment>generic.json generic/recipient-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server has too many connections open.</source>
        <extracomment>generic.json generic/too-many-connections meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own account has reached its sending limit.</source>
        <extracomment>generic.json generic/quota-sender meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact: the server asks for a later try.</source>
        <extracomment>generic.json generic/greylisted meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words name greylisting.</source>
        <extracomment>generic.json generic/greylisted-any meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server is on the block list that is named.</source>
        <extracomment>generic.json generic/dnsbl-blocked-using meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on a list of Spamhaus.</source>
        <extracomment>generic.json generic/list-spamhaus meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address belongs to a range that should not send mail directly (Spamhaus PBL).</source>
        <extracomment>generic.json generic/list-spamhaus-pbl meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain of the message is on the Spamhaus domain list.</source>
        <extracomment>generic.json generic/list-spamhaus-dbl meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the SpamCop list.</source>
        <extracomment>generic.json generic/list-spamcop meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the Barracuda list.</source>
        <extracomment>generic.json generic/list-barracuda meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the CBL, now a part of Spamhaus XBL.</source>
        <extracomment>generic.json generic/list-cbl meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the Cloudmark list of senders.</source>
        <extracomment>generic.json generic/list-cloudmark meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on an Invaluement list.</source>
        <extracomment>generic.json generic/list-invaluement meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the Hostkarma list.</source>
        <extracomment>generic.json generic/list-hostkarma meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on a UCEPROTECT list.</source>
        <extracomment>generic.json generic/list-uceprotect meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network of the sending server is on a UCEPROTECT list; the network&apos;s provider has to act.</source>
        <extracomment>generic.json generic/list-uceprotect-network meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver still asks SORBS, a list that was closed in 2024.</source>
        <extracomment>generic.json generic/list-sorbs meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver still asks NiX Spam, a list that was closed in 2025.</source>
        <extracomment>generic.json generic/list-nixspam meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on a list of Validity (Sender Score).</source>
        <extracomment>generic.json generic/list-senderscore meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the list of Trend Micro.</source>
        <extracomment>generic.json generic/list-mail-abuse meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the list of Cobion.</source>
        <extracomment>generic.json generic/list-cobion meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is on the list of SpamExperts.</source>
        <extracomment>generic.json generic/list-spamrl meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain or link of the message is on a list of domains seen in spam.</source>
        <extracomment>generic.json generic/list-uribl meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s own question to the block list was refused; the sender is not listed.</source>
        <extracomment>generic.json generic/list-query-refused meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver takes no mail from the country of the sending server.</source>
        <extracomment>generic.json generic/country-blocked meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link or domain in the message is on a list.</source>
        <extracomment>generic.json generic/url-listed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the sending server is blocked by the receiver itself.</source>
        <extracomment>generic.json generic/ip-blocked meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver holds the sending server or domain in low regard.</source>
        <extracomment>generic.json generic/poor-reputation meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address is one of home or dial-up connections.</source>
        <extracomment>generic.json generic/dynamic-ip meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server has no reverse name, or it does not match.</source>
        <extracomment>generic.json generic/no-ptr meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the sending server gave itself is not accepted.</source>
        <extracomment>generic.json generic/bad-helo meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server is not allowed to send for the domain (SPF).</source>
        <extracomment>generic.json generic/spf-fail meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digital signature of the message is missing or wrong (DKIM).</source>
        <extracomment>generic.json generic/dkim-fail meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not pass the policy of the sender&apos;s domain (DMARC).</source>
        <extracomment>generic.json generic/dmarc-fail meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message lacks proofs of its origin.</source>
        <extracomment>generic.json generic/email-auth meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address or its domain is not accepted.</source>
        <extracomment>generic.json generic/sender-rejected meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login does not own the sender address.</source>
        <extracomment>generic.json generic/sender-not-owned meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient or their server blocks this sender.</source>
        <extracomment>generic.json generic/sender-blocked meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only certain senders may write to this address.</source>
        <extracomment>generic.json generic/recipient-restricted meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the receiver refused the message.</source>
        <extracomment>generic.json generic/policy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access without a reason.</source>
        <extracomment>generic.json generic/access-denied meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter judged the message to be unwanted.</source>
        <extracomment>generic.json generic/spam meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter judged the message to be unwanted, in another language.</source>
        <extracomment>generic.json generic/spam-lang meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server is refused as a source of spam.</source>
        <extracomment>generic.json generic/ip-spam meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner found something dangerous in the message.</source>
        <extracomment>generic.json generic/malware meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of file attached is not accepted.</source>
        <extracomment>generic.json generic/attachment meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message breaks the rules for how messages are built.</source>
        <extracomment>generic.json generic/malformed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server lacks a feature that the message needs.</source>
        <extracomment>generic.json generic/conversion meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not handle mail for this recipient.</source>
        <extracomment>generic.json generic/relay-denied meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a login before it takes mail.</source>
        <extracomment>generic.json generic/auth-required meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was not accepted.</source>
        <extracomment>generic.json generic/auth-failed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <extracomment>generic.json generic/tls-required meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own account may not send at present.</source>
        <extracomment>generic.json generic/account-suspended meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service holds the address back.</source>
        <extracomment>generic.json generic/suppressed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes in a circle.</source>
        <extracomment>generic.json generic/loop meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-up in the DNS or a directory failed for the moment.</source>
        <extracomment>generic.json generic/dns-failure meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server could not be reached, or the connection broke.</source>
        <extracomment>generic.json generic/network meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tried for its whole retry time and gave up.</source>
        <extracomment>generic.json generic/expired meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded or being maintained.</source>
        <extracomment>generic.json generic/server-busy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a later try and gives no reason.</source>
        <extracomment>generic.json generic/try-later meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the set-up of the receiving system.</source>
        <extracomment>generic.json generic/misconfigured meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and server disagree about commands.</source>
        <extracomment>generic.json generic/protocol meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no reason.</source>
        <extracomment>generic.json generic/transaction-failed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail has internal trouble and asks for another try.</source>
        <extracomment>google.json google/internal-trouble meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail is overloaded for the moment.</source>
        <extracomment>google.json google/server-busy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session with Gmail lasted too long and was closed.</source>
        <extracomment>google.json google/session-expired meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes mail only from listed sending addresses.</source>
        <extracomment>google.json google/recipient-ip-allow-list meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes mail only over an encrypted connection.</source>
        <extracomment>google.json google/recipient-requires-tls meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server asked too much of Gmail in one session or too often.</source>
        <extracomment>google.json google/slow-down meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address has no name of its own in DNS, or the two do not match.</source>
        <extracomment>google.json google/no-reverse-dns-now meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail delays mail because the sending address has no matching name in DNS.</source>
        <extracomment>google.json google/no-reverse-dns-bulk meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail finds the content or the links suspicious.</source>
        <extracomment>google.json google/suspicious-content meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail receives too much unwanted mail from this sender and slows it down.</source>
        <extracomment>google.json google/unsolicited-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail blocks the sending address because much unwanted mail came from it.</source>
        <extracomment>google.json google/unsolicited-ip-blocked meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail rates the sending address very low because of earlier mail from it.</source>
        <extracomment>google.json google/reputation-ip meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail rates the sending domain very low because of earlier mail from it.</source>
        <extracomment>google.json google/reputation-domain meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail slows this mail down: neither SPF nor DKIM passed.</source>
        <extracomment>google.json google/unauthenticated-rate-limited meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants a passing SPF check from bulk senders, and this mail has none.</source>
        <extracomment>google.json google/bulk-spf meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sees unusually much mail with links to this domain.</source>
        <extracomment>google.json google/url-domain-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same message was sent to Gmail too often.</source>
        <extracomment>google.json google/same-message-id meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sees unusually much mail signed by this domain.</source>
        <extracomment>google.json google/dkim-domain-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sees unusually much mail from the sender&apos;s network.</source>
        <extracomment>google.json google/netblock-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sees unusually much mail for this envelope sender domain.</source>
        <extracomment>google.json google/spf-domain-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sees more mail from this sender than usual.</source>
        <extracomment>google.json google/volume-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants bulk mail over an encrypted connection.</source>
        <extracomment>google.json google/bulk-tls meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants a passing DKIM signature from bulk senders, and this mail has none.</source>
        <extracomment>google.json google/bulk-dkim meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visible sender&apos;s domain matches neither the SPF nor the DKIM domain.</source>
        <extracomment>google.json google/alignment meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail wants a DMARC policy from bulk senders; the domain publishes none.</source>
        <extracomment>google.json google/no-dmarc-record meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer sends through Google&apos;s relay faster than allowed.</source>
        <extracomment>google.json google/relay-peak-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets mail faster than Gmail lets through for the moment.</source>
        <extracomment>google.json google/recipient-too-much-now meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets more mail than Gmail lets through.</source>
        <extracomment>google.json google/recipient-too-much meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transaction named recipients of several domains; Gmail takes them one domain at a time.</source>
        <extracomment>google.json google/several-domains meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server was silent for too long.</source>
        <extracomment>google.json google/client-silent meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program broke the rules of the mail conversation.</source>
        <extracomment>google.json google/protocol-violation meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s SPF record holds suspicious entries.</source>
        <extracomment>google.json google/suspicious-spf meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail could not check the sender&apos;s domain because DNS did not answer.</source>
        <extracomment>google.json google/authentication-dns meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Google storage is full.</source>
        <extracomment>google.json google/storage-full-now meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Google storage has been full for long.</source>
        <extracomment>google.json google/storage-full meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies of several recipients are too large together; the message must go out in parts.</source>
        <extracomment>google.json google/policy-size meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients than Gmail takes at once.</source>
        <extracomment>google.json google/too-many-recipients meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s login service has trouble.</source>
        <extracomment>google.json google/login-service-down meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour, then check the saved password in every mail program and device.</source>
        <extracomment>google.json google/too-many-logins do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account tried to log in too often.</source>
        <extracomment>google.json google/too-many-logins meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password in the Google account and use it in the mail program.</source>
        <extracomment>google.json google/second-factor do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a second step or an app password to log in.</source>
        <extracomment>google.json google/second-factor meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program sent its login data in a form Google cannot read.</source>
        <extracomment>google.json google/undecodable-login meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server introduced itself with an empty or invalid name.</source>
        <extracomment>google.json google/empty-greeting meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program added parameters to the encryption command.</source>
        <extracomment>google.json google/starttls-parameters meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail does not know a command that the sending program used.</source>
        <extracomment>google.json google/unknown-command meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program used the commands in a wrong order.</source>
        <extracomment>google.json google/command-order meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program logged in twice in one session.</source>
        <extracomment>google.json google/second-login meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google does not offer the login method that the program used.</source>
        <extracomment>google.json google/login-method meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program went on before encryption was set up.</source>
        <extracomment>google.json google/pipelined-starttls meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants a login before it takes mail here.</source>
        <extracomment>google.json google/login-needed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on STARTTLS or SSL for outgoing mail in the mail program.</source>
        <extracomment>google.json google/encryption-first do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google takes mail here only after encryption is switched on.</source>
        <extracomment>google.json google/encryption-first meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the account in a browser, confirm the security question, then try again.</source>
        <extracomment>google.json google/browser-login do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google wants the account&apos;s owner to confirm the login in a browser.</source>
        <extracomment>google.json google/browser-login meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs an app password for mail programs.</source>
        <extracomment>google.json google/app-password meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused the user name or the password.</source>
        <extracomment>google.json google/wrong-password meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Google account has this address.</source>
        <extracomment>google.json google/no-such-user meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Google account is disabled or has not been used for long.</source>
        <extracomment>google.json google/disabled-user meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender used up the daily allowance of the organisation&apos;s Google relay.</source>
        <extracomment>google.json google/relay-limit-user meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 24 hours, then send again; check whether somebody else used the account.</source>
        <extracomment>google.json google/daily-limit do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account used up its daily allowance of outgoing mail.</source>
        <extracomment>google.json google/daily-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients than this account may use.</source>
        <extracomment>google.json google/recipients-per-sender meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device or domain is not registered for the organisation&apos;s Google relay.</source>
        <extracomment>google.json google/relay-not-registered meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address or domain does not match the organisation&apos;s settings for Google&apos;s relay.</source>
        <extracomment>google.json google/relay-credentials meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not send through Google&apos;s relay.</source>
        <extracomment>google.json google/sending-denied meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google stopped the account&apos;s relaying after abuse.</source>
        <extracomment>google.json google/relay-abuse meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that the recipient&apos;s Google administrator made refuses the message.</source>
        <extracomment>google.json google/custom-rule meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation used up its daily allowance of Google&apos;s relay.</source>
        <extracomment>google.json google/relay-limit-customer meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address header of the message is encoded where that is not allowed.</source>
        <extracomment>google.json google/encoded-word meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IPv6 address has no matching name in DNS, or the mail is not authenticated.</source>
        <extracomment>google.json google/ipv6-guidelines meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more than one address in From.</source>
        <extracomment>google.json google/several-from meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address belongs to an end user&apos;s network; such addresses must send through their provider.</source>
        <extracomment>google.json google/direct-from-end-user meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the message are missing, doubled or broken.</source>
        <extracomment>google.json google/not-rfc-compliant meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending account sends too much.</source>
        <extracomment>google.json google/account-rate-limited meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the visible sender&apos;s domain asks Gmail to refuse mail that fails its checks.</source>
        <extracomment>google.json google/dmarc-policy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail judges the message to be unwanted bulk mail.</source>
        <extracomment>google.json google/unsolicited meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves who sent the message: neither SPF nor DKIM passed.</source>
        <extracomment>google.json google/no-authentication meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s allowance is used up.</source>
        <extracomment>google.json google/old-quota meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of an organisation that uses Google refuses the message.</source>
        <extracomment>google.json google/organisation-policy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no usable Message-ID.</source>
        <extracomment>google.json google/no-message-id meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no usable From address.</source>
        <extracomment>google.json google/no-from meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header holds characters that are not allowed there.</source>
        <extracomment>google.json google/header-characters meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s SPF record excludes the server that sent this mail.</source>
        <extracomment>google.json google/spf-hard-fail meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message or one of its parts is larger than Google takes.</source>
        <extracomment>google.json google/size-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject line is longer than Google takes.</source>
        <extracomment>google.json google/long-subject meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of the message are too large.</source>
        <extracomment>google.json google/large-headers meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds a file or content that Gmail does not take for security reasons.</source>
        <extracomment>google.json google/blocked-content meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain after the @ sign was not found.</source>
        <extracomment>google.json google/domain-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address is not written correctly.</source>
        <extracomment>google.json google/bad-sender-syntax meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went through 50 servers: it is going round in a circle.</source>
        <extracomment>google.json google/fifty-hops meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the message is broken.</source>
        <extracomment>google.json google/broken-format meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program used too many commands before logging in.</source>
        <extracomment>google.json google/commands-before-login meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command or an address in it is malformed, mostly for missing angle brackets.</source>
        <extracomment>google.json google/syntax-error-parameter meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s own bounce: the address does not exist.</source>
        <extracomment>google.json google/card-address-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s own bounce: the domain after the @ sign does not exist.</source>
        <extracomment>google.json google/card-domain-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s own bounce: DNS names no mail server for the domain.</source>
        <extracomment>google.json google/card-no-mail-server meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s own bounce: the domain says that it takes no mail at all.</source>
        <extracomment>google.json google/card-null-mx meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s own bounce: the recipient&apos;s server did not answer.</source>
        <extracomment>google.json google/card-no-answer meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections reach that part of Microsoft&apos;s service.</source>
        <extracomment>microsoft-365.json microsoft-365/concurrent-connections meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages arrive for this mailbox at the same time.</source>
        <extracomment>microsoft-365.json microsoft-365/thread-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s front server could not open the onward connection.</source>
        <extracomment>microsoft-365.json microsoft-365/proxy-session meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s DNS query for the recipient&apos;s domain gave no usable answer.</source>
        <extracomment>microsoft-365.json microsoft-365/dns-query-failed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server outside Microsoft refuses connections.</source>
        <extracomment>microsoft-365.json microsoft-365/next-server-refused meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server could not be reached until the time ran out.</source>
        <extracomment>microsoft-365.json microsoft-365/next-server-unreachable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server did not set up the encryption that the connection needs.</source>
        <extracomment>microsoft-365.json microsoft-365/starttls-required meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server keeps cutting the connection.</source>
        <extracomment>microsoft-365.json microsoft-365/connection-cut meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft could not store a second copy of the message inside its service.</source>
        <extracomment>microsoft-365.json microsoft-365/not-replicated meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has internal trouble.</source>
        <extracomment>microsoft-365.json microsoft-365/attribution-trouble meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation that owns the domain has no mailboxes at Microsoft.</source>
        <extracomment>microsoft-365.json microsoft-365/no-mail-licence meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server is not the one that the domain&apos;s own encryption policy names.</source>
        <extracomment>microsoft-365.json microsoft-365/mta-sts meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail over IPv6 needs SPF or DKIM, and this message has neither.</source>
        <extracomment>microsoft-365.json microsoft-365/ipv6-needs-authentication meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server did not set up the encryption that its DNS entries demand.</source>
        <extracomment>microsoft-365.json microsoft-365/dane-no-starttls meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the recipient&apos;s server has expired.</source>
        <extracomment>microsoft-365.json microsoft-365/dane-certificate-expired meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the recipient&apos;s server does not match its DNS entries (DANE).</source>
        <extracomment>microsoft-365.json microsoft-365/dane-tlsa-invalid meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures of the recipient domain&apos;s DNS entries could not be validated.</source>
        <extracomment>microsoft-365.json microsoft-365/dane-dnssec-invalid meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the recipient&apos;s server names another host.</source>
        <extracomment>microsoft-365.json microsoft-365/dane-host-mismatch meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft slows the sending address down.</source>
        <extracomment>microsoft-365.json microsoft-365/throttled-ip meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft holds mail from this address back because its pattern changed suddenly.</source>
        <extracomment>microsoft-365.json microsoft-365/throttled-access meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients of one domain than Microsoft takes at once.</source>
        <extracomment>microsoft-365.json microsoft-365/recipients-200 meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program or device sent without logging in.</source>
        <extracomment>microsoft-365.json microsoft-365/login-first meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refused the login; often this way of logging in is switched off for the account.</source>
        <extracomment>microsoft-365.json microsoft-365/smtp-auth-off meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refused the user name or the password.</source>
        <extracomment>microsoft-365.json microsoft-365/login-refused meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft no longer takes plain passwords here; the program must use the modern login.</source>
        <extracomment>microsoft-365.json microsoft-365/basic-auth-gone meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments inside attachments break a rule of the recipient&apos;s organisation.</source>
        <extracomment>microsoft-365.json microsoft-365/policy-nested-attachments meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again as plain text or HTML.</source>
        <extracomment>microsoft-365.json microsoft-365/header-too-long do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header that Outlook adds for rich text grew too long.</source>
        <extracomment>microsoft-365.json microsoft-365/header-too-long meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old or broken address book entry was used for the recipient.</source>
        <extracomment>microsoft-365.json microsoft-365/stale-recipient-entry meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has no mailbox with this address.</source>
        <extracomment>microsoft-365.json microsoft-365/recipient-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more than one sender in From.</source>
        <extracomment>microsoft-365.json microsoft-365/several-from meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender&apos;s administrator to secure the account and unblock it in Microsoft 365.</source>
        <extracomment>microsoft-365.json microsoft-365/bad-outbound-sender do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft blocks the sending account because it sent spam, mostly after somebody else got into it.</source>
        <extracomment>microsoft-365.json microsoft-365/bad-outbound-sender meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft blocked the sender&apos;s account from sending because spam came from it; somebody else may have used it.</source>
        <extracomment>microsoft-365.json microsoft-365/bad-outbound-sender sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 24 hours, then send again; use a mailing service for large mailings.</source>
        <extracomment>microsoft-365.json microsoft-365/daily-recipients do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender used up the daily number of recipients.</source>
        <extracomment>microsoft-365.json microsoft-365/daily-recipients meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender passed the number of messages or recipients Microsoft allows.</source>
        <extracomment>microsoft-365.json microsoft-365/submission-quota meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies for the archive arrive although the organisation has not switched the archive on.</source>
        <extracomment>microsoft-365.json microsoft-365/journaling-off meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not in the recipient organisation&apos;s directory at Microsoft.</source>
        <extracomment>microsoft-365.json microsoft-365/edge-block meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft says that the recipient address is not valid.</source>
        <extracomment>microsoft-365.json microsoft-365/invalid-recipient-504 meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain is not set up at this Microsoft service.</source>
        <extracomment>microsoft-365.json microsoft-365/relay-access meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not link the sending server with any organisation: the connector no longer matches.</source>
        <extracomment>microsoft-365.json microsoft-365/tenant-attribution meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Outlook.com mailbox has this address.</source>
        <extracomment>microsoft-365.json microsoft-365/outlook-mailbox-unavailable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message for approval carries an expiry rule that cannot be read.</source>
        <extracomment>microsoft-365.json microsoft-365/approval-expiry meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the message end in a way the next server does not take.</source>
        <extracomment>microsoft-365.json microsoft-365/bare-linefeeds meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address is on a Spamhaus block list.</source>
        <extracomment>microsoft-365.json microsoft-365/spamhaus-ip meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the sending server introduces itself with is on a Spamhaus list.</source>
        <extracomment>microsoft-365.json microsoft-365/spamhaus-helo meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail rule of the recipient&apos;s organisation refuses the message.</source>
        <extracomment>microsoft-365.json microsoft-365/transport-rule meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender may not write to this recipient, or a rule refuses the message.</source>
        <extracomment>microsoft-365.json microsoft-365/delivery-not-authorised meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient takes mail only from inside their organisation.</source>
        <extracomment>microsoft-365.json microsoft-365/internal-only meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group takes mail only from inside its organisation.</source>
        <extracomment>microsoft-365.json microsoft-365/group-internal-only meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group takes mail only from senders on its own list.</source>
        <extracomment>microsoft-365.json microsoft-365/group-allowed-senders meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Microsoft 365 group takes no mail from outside.</source>
        <extracomment>microsoft-365.json microsoft-365/group-external meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server is not on the list of servers that may send for this domain.</source>
        <extracomment>microsoft-365.json microsoft-365/spf-violation meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s organisation used up its daily number of outside recipients.</source>
        <extracomment>microsoft-365.json microsoft-365/tenant-daily-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender&apos;s administrator to send from the organisation&apos;s own domain.</source>
        <extracomment>microsoft-365.json microsoft-365/onmicrosoft-limit do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 100 outside recipients in a day got mail from the organisation&apos;s start-up domain.</source>
        <extracomment>microsoft-365.json microsoft-365/onmicrosoft-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IPv6 address has no name in DNS.</source>
        <extracomment>microsoft-365.json microsoft-365/ipv6-reverse-dns meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s own system judges the message to be spam.</source>
        <extracomment>microsoft-365.json microsoft-365/remote-spam meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarded message was refused by the next server because the domain is not its own.</source>
        <extracomment>microsoft-365.json microsoft-365/remote-no-relay meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft bans the sending account because spam came from it.</source>
        <extracomment>microsoft-365.json microsoft-365/account-banned meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not take mail for this recipient.</source>
        <extracomment>microsoft-365.json microsoft-365/banned-recipient meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server introduced itself with the receiving server&apos;s own name.</source>
        <extracomment>microsoft-365.json microsoft-365/bad-helo meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation blocks the sending address.</source>
        <extracomment>microsoft-365.json microsoft-365/rejected-by-recipient meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s IPv6 network sent too much too fast.</source>
        <extracomment>microsoft-365.json microsoft-365/ipv6-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of the visible sender&apos;s domain asks for refusal, and the mail failed its checks.</source>
        <extracomment>microsoft-365.json microsoft-365/dmarc-reject meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes this mail only from given servers.</source>
        <extracomment>microsoft-365.json microsoft-365/connector-restricts meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail over IPv6.</source>
        <extracomment>microsoft-365.json microsoft-365/no-ipv6 meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft bans the sending address; only Microsoft can lift it.</source>
        <extracomment>microsoft-365.json microsoft-365/banned-ip-511 meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does not allow mail to be forwarded to the outside by itself.</source>
        <extracomment>microsoft-365.json microsoft-365/no-external-forwarding meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the sending server to use Microsoft&apos;s delist portal.</source>
        <extracomment>microsoft-365.json microsoft-365/banned-ip do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft bans the sending address; its owner can ask for removal.</source>
        <extracomment>microsoft-365.json microsoft-365/banned-ip meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own organisation blocks mail to this recipient.</source>
        <extracomment>microsoft-365.json microsoft-365/tenant-blocks-recipient meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own organisation does not allow mail to this recipient.</source>
        <extracomment>microsoft-365.json microsoft-365/tenant-blocks-recipient sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s organisation sent too much unwanted mail, so Microsoft stopped its sending.</source>
        <extracomment>microsoft-365.json microsoft-365/tenant-threshold meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail comes from addresses that new or trial organisations share and that have a low reputation.</source>
        <extracomment>microsoft-365.json microsoft-365/traffic-not-accepted meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s organisation sent much mail from domains it has not registered.</source>
        <extracomment>microsoft-365.json microsoft-365/unregistered-domains meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting name or the sender&apos;s domain is banned.</source>
        <extracomment>microsoft-365.json microsoft-365/banned-greeting meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft holds the sending account back because it looks like a source of spam.</source>
        <extracomment>microsoft-365.json microsoft-365/outbound-spam meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sender wrote to the recipient too often within an hour.</source>
        <extracomment>microsoft-365.json microsoft-365/receive-limit-from-one meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient got too many messages within an hour.</source>
        <extracomment>microsoft-365.json microsoft-365/receive-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that logged in may not send under this address.</source>
        <extracomment>microsoft-365.json microsoft-365/send-as-denied meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes round in a circle; Microsoft stopped it.</source>
        <extracomment>microsoft-365.json microsoft-365/hop-count meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server refused; Microsoft quotes its words after the arrow.</source>
        <extracomment>microsoft-365.json microsoft-365/remote-catch-all meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address sends more than its reputation allows.</source>
        <extracomment>outlook-com.json outlook-com/rate-reputation meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address sends more than this connection allows.</source>
        <extracomment>outlook-com.json outlook-com/rate-connection meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address opened too many connections.</source>
        <extracomment>outlook-com.json outlook-com/connections meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com takes no mail at the moment.</source>
        <extracomment>outlook-com.json outlook-com/not-available meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue for the recipient&apos;s domain is full.</source>
        <extracomment>outlook-com.json outlook-com/organisation-queue meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address has a low reputation, so Outlook.com slows its mail down.</source>
        <extracomment>outlook-com.json outlook-com/ip-reputation-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com&apos;s connection filter is overloaded.</source>
        <extracomment>outlook-com.json outlook-com/filter-busy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com&apos;s server lacks resources.</source>
        <extracomment>outlook-com.json outlook-com/system-resources meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com takes no mail from addresses meant for end users.</source>
        <extracomment>outlook-com.json outlook-com/dynamic-address meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending machine is probably infected.</source>
        <extracomment>outlook-com.json outlook-com/infected-machine meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com refuses the mail for its content or the sender&apos;s reputation.</source>
        <extracomment>outlook-com.json outlook-com/spam-like meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address was seen guessing mailbox names.</source>
        <extracomment>outlook-com.json outlook-com/namespace-mining meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address looks like an open proxy or relay.</source>
        <extracomment>outlook-com.json outlook-com/open-proxy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com blocks the sending address because its users complained.</source>
        <extracomment>outlook-com.json outlook-com/complaints meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain says that it sends no mail at all.</source>
        <extracomment>outlook-com.json outlook-com/sender-id meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the sending server to request removal at Outlook.com&apos;s sender support.</source>
        <extracomment>outlook-com.json outlook-com/network-block do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com blocks the network that the sending address belongs to.</source>
        <extracomment>outlook-com.json outlook-com/network-block meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the envelope sender is on a Spamhaus list.</source>
        <extracomment>outlook-com.json outlook-com/spamhaus-domain meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com wants SPF, DKIM and DMARC from domains that send much, and one of them failed.</source>
        <extracomment>outlook-com.json outlook-com/authentication-level meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook.com could not reach any mail server of the recipient&apos;s domain.</source>
        <extracomment>outlook-com.json outlook-com/domain-not-reachable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has internal trouble and cannot store the message now.</source>
        <extracomment>postfix.json postfix/local-error meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no free process or memory for another connection.</source>
        <extracomment>postfix.json postfix/all-ports-busy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server opened too many connections.</source>
        <extracomment>postfix.json postfix/connections-from-client meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server made too many mistakes in one session, so the connection was closed.</source>
        <extracomment>postfix.json postfix/too-many-errors meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not confirm yet that the address exists.</source>
        <extracomment>postfix.json postfix/address-not-verified-yet meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind this one says that the address does not exist.</source>
        <extracomment>postfix.json postfix/address-undeliverable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server has no mailbox with this address.</source>
        <extracomment>postfix.json postfix/unknown-in-table meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender address was not found.</source>
        <extracomment>postfix.json postfix/sender-domain-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server delays mail from senders it has not met before.</source>
        <extracomment>postfix.json postfix/greylisted meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server is stopping or in maintenance.</source>
        <extracomment>postfix.json postfix/service-stopping meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS entry of the mail server could not be looked up.</source>
        <extracomment>postfix.json postfix/mx-look-up meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the number of the sending server do not match in DNS.</source>
        <extracomment>postfix.json postfix/no-matching-name meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server&apos;s number has no name in DNS.</source>
        <extracomment>postfix.json postfix/no-reverse-name meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tried to log in too often.</source>
        <extracomment>postfix.json postfix/too-many-logins meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server sends too much in a short time.</source>
        <extracomment>postfix.json postfix/client-rate meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the sending server introduces itself with does not exist.</source>
        <extracomment>postfix.json postfix/greeting-name-unknown meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server introduces itself with an incomplete or forbidden name.</source>
        <extracomment>postfix.json postfix/greeting-name-rejected meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the recipient&apos;s server is missing or set up wrongly.</source>
        <extracomment>postfix.json postfix/policy-service-down meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail only over an encrypted connection.</source>
        <extracomment>postfix.json postfix/encryption-required meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of the recipient&apos;s server did not answer.</source>
        <extracomment>postfix.json postfix/filter-down meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names more recipients than the server takes at once.</source>
        <extracomment>postfix.json postfix/recipient-limit meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know a command that the sending program used.</source>
        <extracomment>postfix.json postfix/command-unknown meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program did not wait for its turn.</source>
        <extracomment>postfix.json postfix/pipelining meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on encryption in the mail program and use the port for sending, 465 or 587.</source>
        <extracomment>postfix.json postfix/login-not-offered do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no login at this point.</source>
        <extracomment>postfix.json postfix/login-not-offered meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address has no complete domain.</source>
        <extracomment>postfix.json postfix/sender-without-domain meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient address has no complete domain.</source>
        <extracomment>postfix.json postfix/recipient-without-domain meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending program ends lines in a way the server does not take.</source>
        <extracomment>postfix.json postfix/bare-linefeed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sent commands that do not belong to mail, such as web requests.</source>
        <extracomment>postfix.json postfix/foreign-commands meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <extracomment>postfix.json postfix/login-failed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not confirm that the sender address exists.</source>
        <extracomment>postfix.json postfix/sender-unknown meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names no recipient.</source>
        <extracomment>postfix.json postfix/no-recipients meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce names several recipients, which real bounces do not do.</source>
        <extracomment>postfix.json postfix/bounce-to-several meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may not use this command here.</source>
        <extracomment>postfix.json postfix/not-authorised-command meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of the recipient&apos;s server refused the message.</source>
        <extracomment>postfix.json postfix/milter meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule about headers or text of the recipient&apos;s server refused the message.</source>
        <extracomment>postfix.json postfix/content-rule meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with non-ASCII letters was used without announcing it.</source>
        <extracomment>postfix.json postfix/non-ascii-address meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sender address may be used only after logging in.</source>
        <extracomment>postfix.json postfix/sender-needs-login meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that logged in may not use this sender address.</source>
        <extracomment>postfix.json postfix/sender-not-owned meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s server refuses the sending server.</source>
        <extracomment>postfix.json postfix/client-access meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s server refuses mail to this recipient.</source>
        <extracomment>postfix.json postfix/recipient-access meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the recipient&apos;s server refuses this sender.</source>
        <extracomment>postfix.json postfix/sender-access meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS of the recipient&apos;s domain gave a broken answer.</source>
        <extracomment>postfix.json postfix/name-server-reply meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS names this server for the domain, but the server does not know the domain.</source>
        <extracomment>postfix.json postfix/loops-to-itself meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not write into the mailbox.</source>
        <extracomment>postfix.json postfix/mailbox-not-writable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery program of the reporting server is not available.</source>
        <extracomment>postfix.json postfix/transport-unavailable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be reached.</source>
        <extracomment>postfix.json postfix/connect-failed meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the recipient&apos;s server broke.</source>
        <extracomment>postfix.json postfix/connection-lost meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain could not be looked up.</source>
        <extracomment>postfix.json postfix/domain-not-found-now meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist or names no mail server.</source>
        <extracomment>postfix.json postfix/domain-not-found meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server offers no encryption although it is demanded.</source>
        <extracomment>postfix.json postfix/encryption-not-offered meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the recipient&apos;s server cannot be verified.</source>
        <extracomment>postfix.json postfix/certificate-not-trusted meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <extracomment>postfix.json postfix/null-mx do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <extracomment>postfix.json postfix/null-mx meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of this address does not take any mail.</source>
        <extracomment>postfix.json postfix/null-mx sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no user with this name.</source>
        <extracomment>postfix.json postfix/unknown-local-user meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server must open a new connection for more messages.</source>
        <extracomment>yahoo.json yahoo/messages-per-connection meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo holds this sender&apos;s mail back because of its volume or because users complained.</source>
        <extracomment>yahoo.json yahoo/deferred-volume meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo will not take mail from this sending address at all.</source>
        <extracomment>yahoo.json yahoo/deferred-for-good meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient gets mail faster than Yahoo lets through.</source>
        <extracomment>yahoo.json yahoo/recipient-too-much meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy.</source>
        <extracomment>yahoo.json yahoo/busy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients that do not exist came from this sending address.</source>
        <extracomment>yahoo.json yahoo/unknown-recipients-ip meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients that do not exist came from this sender.</source>
        <extracomment>yahoo.json yahoo/unknown-recipients-sender meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain gave no usable DNS answer.</source>
        <extracomment>yahoo.json yahoo/sender-domain-unresolvable meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo has internal trouble.</source>
        <extracomment>yahoo.json yahoo/internal-error meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain cannot be handled for the moment.</source>
        <extracomment>yahoo.json yahoo/domain-trouble meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo does not handle mail for this domain.</source>
        <extracomment>yahoo.json yahoo/relaying meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Yahoo mailbox has this address.</source>
        <extracomment>yahoo.json yahoo/no-mailbox meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo refuses mail from this sending address for good.</source>
        <extracomment>yahoo.json yahoo/refused-for-good meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo judges the content to be unwanted.</source>
        <extracomment>yahoo.json yahoo/content-299 meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s Yahoo mailbox is switched off.</source>
        <extracomment>yahoo.json yahoo/disabled meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo sees phishing, harmful files or bad links in the message.</source>
        <extracomment>yahoo.json yahoo/phishing meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Yahoo mailbox does not take the message.</source>
        <extracomment>yahoo.json yahoo/mailbox-refuses meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Yahoo address was given up.</source>
        <extracomment>yahoo.json yahoo/given-up meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo Japan refused the message by its rules, often after a failed sender check.</source>
        <extracomment>yahoo.json yahoo/japan-policy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing policy of the sender&apos;s domain was not met.</source>
        <extracomment>yahoo.json yahoo/dkim-policy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo&apos;s rules refuse the message: its content, its sender&apos;s proof or its reputation.</source>
        <extracomment>yahoo.json yahoo/policy meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo holds this sender&apos;s mail back because users complained.</source>
        <extracomment>yahoo.json yahoo/complaints-old meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names only the class: it worked, it may work later, or it failed. The text is all there is to go by.</source>
        <extracomment>enhanced.json X.0.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen as 2.0.0, 4.0.0 and 5.0.0.</source>
        <extracomment>enhanced.json X.0.0 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in the envelope is the reason. The code does not say whether it is the sender&apos;s or the recipient&apos;s.</source>
        <extracomment>enhanced.json X.1.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers send 5.1.0 both for senders they refuse and for recipients they do not know.</source>
        <extracomment>enhanced.json X.1.0 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mailbox with the name that stands before the @ sign.</source>
        <extracomment>enhanced.json X.1.1 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry also ties it to 451, so servers that check addresses with another server send 4.1.1.</source>
        <extracomment>enhanced.json X.1.1 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC means this code for permanent failures (5) only.</source>
        <extracomment>enhanced.json X.1.1 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the recipient address after the @ sign does not exist or has no mail server.</source>
        <extracomment>enhanced.json X.1.2 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient address breaks the rules for writing an address.</source>
        <extracomment>enhanced.json X.1.3 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient address fits more than one person, and the server does not guess.</source>
        <extracomment>enhanced.json X.1.4 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange also sends 5.1.4 when a domain ends in a reserved name.</source>
        <extracomment>enhanced.json X.1.4 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient address is good and was accepted.</source>
        <extracomment>enhanced.json X.1.5 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC means this code for successful deliveries (2) only.</source>
        <extracomment>enhanced.json X.1.5 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient used to have a mailbox here. It is gone, and no new address is known.</source>
        <extracomment>enhanced.json X.1.6 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender address breaks the rules for writing an address.</source>
        <extracomment>enhanced.json X.1.7 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the sender address does not exist, or nobody could answer to it.</source>
        <extracomment>enhanced.json X.1.8 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was handed to a system that sends no reports. What became of it there is not known.</source>
        <extracomment>enhanced.json X.1.9 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the recipient&apos;s domain has published that it takes no mail (null MX).</source>
        <extracomment>enhanced.json X.1.10 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online sends 5.1.10 for an unknown recipient instead.</source>
        <extracomment>enhanced.json X.1.10 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC knows this code only as 5.1.10.</source>
        <extracomment>enhanced.json X.1.10 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is there, and something about it is the reason. What it is, the code does not say.</source>
        <extracomment>enhanced.json X.2.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is there but has been switched off, so no message goes in.</source>
        <extracomment>enhanced.json X.2.1 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC means this code for passing (4) and permanent failures (5).</source>
        <extracomment>enhanced.json X.2.1 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers send 5.2.2 for a full mailbox, and the registry ties the code to 552, which is permanent too.</source>
        <extracomment>enhanced.json X.2.2 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC says that this should be a passing failure (4).</source>
        <extracomment>enhanced.json X.2.2 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox takes only shorter messages: somebody set a limit, and this message is above it.</source>
        <extracomment>enhanced.json X.2.3 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC says that this should be a permanent failure (5).</source>
        <extracomment>enhanced.json X.2.3 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stands for a mailing list, and its members could not be worked out.</source>
        <extracomment>enhanced.json X.2.4 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the receiving mail system is the reason. What it is, the code does not say.</source>
        <extracomment>enhanced.json X.3.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving mail system as a whole has no storage left; it is not about one mailbox.</source>
        <extracomment>enhanced.json X.3.1 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC means this code for passing failures (4) only.</source>
        <extracomment>enhanced.json X.3.1 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host takes no messages, for the moment or at all.</source>
        <extracomment>enhanced.json X.3.2 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7504 uses 5.3.2 with reply code 521: this host never takes mail.</source>
        <extracomment>enhanced.json X.3.2 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message needs something that the receiving system cannot do.</source>
        <extracomment>enhanced.json X.3.3 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is bigger than the receiving system takes from anybody.</source>
        <extracomment>enhanced.json X.3.4 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system that speaks is set up wrongly and cannot take the message for that reason.</source>
        <extracomment>enhanced.json X.3.5 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken, with another priority than the one asked for. The text names the new priority.</source>
        <extracomment>enhanced.json X.3.6 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between the mail systems failed: the network or the routing. What it was, the code does not say.</source>
        <extracomment>enhanced.json X.4.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next mail server did not answer when it was called.</source>
        <extracomment>enhanced.json X.4.1 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online sends 5.4.1 for something else: it refuses the recipient or the passing on.</source>
        <extracomment>enhanced.json X.4.1 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server answered, but the connection broke or became too slow before the message was across.</source>
        <extracomment>enhanced.json X.4.2 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory that mail routing needs, mostly DNS, gave no usable answer.</source>
        <extracomment>enhanced.json X.4.3 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry ties it to 550 as well, although the RFC calls it a passing failure.</source>
        <extracomment>enhanced.json X.4.3 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system could be found, because the routing data are missing.</source>
        <extracomment>enhanced.json X.4.4 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail system has more to do than it can manage at the moment.</source>
        <extracomment>enhanced.json X.4.5 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sends 5.4.5 when an account has reached its daily sending limit.</source>
        <extracomment>enhanced.json X.4.5 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went round in a circle between mail servers and was stopped.</source>
        <extracomment>enhanced.json X.4.6 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 3463 calls this a passing failure, yet nearly every server sends 5.4.6.</source>
        <extracomment>enhanced.json X.4.6 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited so long that its time ran out.</source>
        <extracomment>enhanced.json X.4.7 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2852 sends 4.4.7 and 5.4.7 for a missed delivery deadline. Where the real problem is known, its own code says more.</source>
        <extracomment>enhanced.json X.4.7 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the talk between the two servers is the reason. What it is, the code does not say.</source>
        <extracomment>enhanced.json X.5.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command came at the wrong moment, or this server does not know it.</source>
        <extracomment>enhanced.json X.5.1 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read the command: it is not written as the protocol asks.</source>
        <extracomment>enhanced.json X.5.2 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4954 sends it too when a login answer cannot be decoded.</source>
        <extracomment>enhanced.json X.5.2 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes in one go. The others can be sent separately.</source>
        <extracomment>enhanced.json X.5.3 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command, but something given with it is wrong or not allowed.</source>
        <extracomment>enhanced.json X.5.4 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two servers speak versions of the protocol that do not fit together.</source>
        <extracomment>enhanced.json X.5.5 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While logging in, the client sent a longer line than the server can read.</source>
        <extracomment>enhanced.json X.5.6 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4954 itself shows it only as 5.5.6.</source>
        <extracomment>enhanced.json X.5.6 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the content of the message is the reason. What it is, the code does not say.</source>
        <extracomment>enhanced.json X.6.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the message text, 2.6.0 is often just a plain acceptance.</source>
        <extracomment>enhanced.json X.6.0 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next system cannot take content of this kind.</source>
        <extracomment>enhanced.json X.6.1 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has to be converted on its way, but the sender or a rule forbids that.</source>
        <extracomment>enhanced.json X.6.2 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has to be converted on its way, and this server has no means to do it.</source>
        <extracomment>enhanced.json X.6.3 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content was converted, and part of it was lost on the way.</source>
        <extracomment>enhanced.json X.6.4 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC means this code as a warning (2), or as a permanent failure (5) where loss is forbidden.</source>
        <extracomment>enhanced.json X.6.4 restriction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tried to convert the content and did not succeed.</source>
        <extracomment>enhanced.json X.6.5 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the message was to be fetched from another server (BURL), and that did not work.</source>
        <extracomment>enhanced.json X.6.6 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the addresses has letters outside ASCII, and this sender or recipient may not use them.</source>
        <extracomment>enhanced.json X.6.7 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer needs letters outside ASCII, and the client never said that it can read them.</source>
        <extracomment>enhanced.json X.6.8 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has letters outside ASCII in its header, and at least one recipient&apos;s system cannot take that.</source>
        <extracomment>enhanced.json X.6.9 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double entry by mistake: it says the same as X.6.8. Servers should not send it.</source>
        <extracomment>enhanced.json X.6.10 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry gives this entry no title, no reply code, no submitter and no change controller.</source>
        <extracomment>enhanced.json X.6.10 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security rule is the reason. Which one, the code does not say.</source>
        <extracomment>enhanced.json X.7.0 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.7.0 goes with a login that worked (235).</source>
        <extracomment>enhanced.json X.7.0 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the receiving side does not let this sender send to this recipient.</source>
        <extracomment>enhanced.json X.7.1 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers send it for nearly every refusal by policy. As 4.7.1 it is common for greylisting, although RFC 3463 calls it permanent.</source>
        <extracomment>enhanced.json X.7.1 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not allowed to post to this mailing list.</source>
        <extracomment>enhanced.json X.7.2 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have to change from one kind of protection to another, and that cannot be done here.</source>
        <extracomment>enhanced.json X.7.3 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message or command asks for a protection that this server does not offer.</source>
        <extracomment>enhanced.json X.7.4 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature or encryption could not be handled, because a key or other needed data are missing or wrong.</source>
        <extracomment>enhanced.json X.7.5 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6376 sends 451 4.7.5 when a DKIM key cannot be fetched for the moment.</source>
        <extracomment>enhanced.json X.7.5 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is protected with a method that this server does not know.</source>
        <extracomment>enhanced.json X.7.6 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was changed or damaged on its way, so its origin could not be confirmed.</source>
        <extracomment>enhanced.json X.7.7 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name, the password or another proof given at login was not accepted.</source>
        <extracomment>enhanced.json X.7.8 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its former use with BURL has moved to X.7.14.</source>
        <extracomment>enhanced.json X.7.8 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of logging in is too weak for this user. The server wants a stronger one.</source>
        <extracomment>enhanced.json X.7.9 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has to be encrypted before this way of logging in may be used.</source>
        <extracomment>enhanced.json X.7.10 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8689 sends 5.7.10 too when a message that demands TLS meets a server without it.</source>
        <extracomment>enhanced.json X.7.10 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of logging in works only over an encrypted connection.</source>
        <extracomment>enhanced.json X.7.11 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for history: RFC 4954 advises against reply code 538, which goes with it.</source>
        <extracomment>enhanced.json X.7.11 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to log in once in another way, so that the server can store the password for the new method.</source>
        <extracomment>enhanced.json X.7.12 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply code 422, which the registry ties to it, is described nowhere.</source>
        <extracomment>enhanced.json X.7.12 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login data are right, but the account itself has been disabled.</source>
        <extracomment>enhanced.json X.7.13 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange sends 5.7.13 when a public folder does not take mail from the sender.</source>
        <extracomment>enhanced.json X.7.13 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fetch content from another server, this server needs an agreement with it that is not in place.</source>
        <extracomment>enhanced.json X.7.14 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sends 5.7.14 when the user has to log in with a web browser first.</source>
        <extracomment>enhanced.json X.7.14 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes only messages with a higher priority at the moment.</source>
        <extracomment>enhanced.json X.7.15 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with this priority may not be that big.</source>
        <extracomment>enhanced.json X.7.16 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2007 RFC 4865 gave this number another meaning that never reached the registry.</source>
        <extracomment>enhanced.json X.7.16 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now than at the date the sender named.</source>
        <extracomment>enhanced.json X.7.17 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole domain belongs to somebody else now than at the date the sender named.</source>
        <extracomment>enhanced.json X.7.18 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender asked whether the mailbox still has the same owner, and the server could not find out.</source>
        <extracomment>enhanced.json X.7.19 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no DKIM signature that holds.</source>
        <extracomment>enhanced.json X.7.20 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6376 advises not to refuse a message for this alone.</source>
        <extracomment>enhanced.json X.7.20 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DKIM signature holds, but the receiver does not accept it, for example because it covers too little.</source>
        <extracomment>enhanced.json X.7.21 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DKIM signature holds, but it is not by the domain in the From line.</source>
        <extracomment>enhanced.json X.7.22 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the sender&apos;s domain has published that this host may not send for it (SPF).</source>
        <extracomment>enhanced.json X.7.23 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before RFC 7372, servers sent 5.7.1 for this.</source>
        <extracomment>enhanced.json X.7.23 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF check of the sender&apos;s domain could not be finished, for the moment or at all.</source>
        <extracomment>enhanced.json X.7.24 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before RFC 7372, servers sent 4.4.3 or 5.5.2 for this.</source>
        <extracomment>enhanced.json X.7.24 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the number of the sending host do not fit together in DNS, or the name is missing.</source>
        <extracomment>enhanced.json X.7.25 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix and others send 4.7.25 too.</source>
        <extracomment>enhanced.json X.7.25 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several checks of who sent the message failed together.</source>
        <extracomment>enhanced.json X.7.26 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sends 5.7.26 for DMARC, and whenever neither SPF nor DKIM confirms the sender.</source>
        <extracomment>enhanced.json X.7.26 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s domain has published that it takes no mail, so no answer could reach the sender.</source>
        <extracomment>enhanced.json X.7.27 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sends 5.7.27 when SPF fails.</source>
        <extracomment>enhanced.json X.7.27 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message looks like one of a flood of abusive messages that are all alike.</source>
        <extracomment>enhanced.json X.7.28 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its column of reply codes holds only a full stop. It rests on a draft that has expired.</source>
        <extracomment>enhanced.json X.7.28 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message passed through several hands, and the chain of their signatures (ARC) is broken.</source>
        <extracomment>enhanced.json X.7.29 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sends 4.7.29 and 5.7.29 when a connection is not encrypted.</source>
        <extracomment>enhanced.json X.7.29 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message may travel only over encrypted connections (REQUIRETLS), and no next server offers that.</source>
        <extracomment>enhanced.json X.7.30 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail sends 5.7.30 for failed DKIM, Exchange Online for logins with a plain password.</source>
        <extracomment>enhanced.json X.7.30 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program could not reach the server. The number comes from the program, not from a server.</source>
        <extracomment>replycodes.json 101 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMTP reply begins with 1.</source>
        <extracomment>replycodes.json 101 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes, which took it from mail programs.</source>
        <extracomment>replycodes.json 101 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other host refused the connection. It is an error number of Linux, not a reply of a server.</source>
        <extracomment>replycodes.json 111 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes, which took the Linux error number for a reply.</source>
        <extracomment>replycodes.json 111 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was accepted, in the mail protocol that came before SMTP.</source>
        <extracomment>replycodes.json 200 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP never allowed it. RFC 876 found it on real servers in 1983.</source>
        <extracomment>replycodes.json 200 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail Transfer Protocol of 1980 and 1981, and some of the first SMTP servers in place of 250.</source>
        <extracomment>replycodes.json 200 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the state of the system, or an answer to a call for help.</source>
        <extracomment>replycodes.json 211 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is help on the commands of this server.</source>
        <extracomment>replycodes.json 214 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is meant for people, not for programs.</source>
        <extracomment>replycodes.json 214 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the order in which the server wants recipients and text, in the mail protocol before SMTP.</source>
        <extracomment>replycodes.json 215 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail Transfer Protocol of 1980 and 1981.</source>
        <extracomment>replycodes.json 215 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready and can be spoken to.</source>
        <extracomment>replycodes.json 220 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After STARTTLS it means that encryption may begin now.</source>
        <extracomment>replycodes.json 220 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says goodbye and closes the connection.</source>
        <extracomment>replycodes.json 221 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login worked.</source>
        <extracomment>replycodes.json 235 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with 2.7.0.</source>
        <extracomment>replycodes.json 235 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did what was asked.</source>
        <extracomment>replycodes.json 250 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the message text it means that the server has taken over responsibility for the message.</source>
        <extracomment>replycodes.json 250 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is not on this server. It takes the message and passes it on.</source>
        <extracomment>replycodes.json 251 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an answer to ETRN it means that no messages are waiting.</source>
        <extracomment>replycodes.json 251 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will not say whether the address exists, but it takes the message and tries.</source>
        <extracomment>replycodes.json 252 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with RFC 1123 in 1989. As an answer to ETRN it means that sending has begun.</source>
        <extracomment>replycodes.json 252 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are waiting for this host, and sending them has begun.</source>
        <extracomment>replycodes.json 253 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says how many messages there are.</source>
        <extracomment>replycodes.json 253 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for the next piece of the login data.</source>
        <extracomment>replycodes.json 334 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is base64.</source>
        <extracomment>replycodes.json 334 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for the text of the message.</source>
        <extracomment>replycodes.json 354 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends with a line that holds nothing but a full stop.</source>
        <extracomment>replycodes.json 354 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides 354 it is the only reply of its kind.</source>
        <extracomment>replycodes.json 355 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something inside the server failed for the moment.</source>
        <extracomment>replycodes.json 400 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier when a service is not available, Dovecot for internal errors, Mailgun in its event lists.</source>
        <extracomment>replycodes.json 400 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service does not know the sender address.</source>
        <extracomment>replycodes.json 403 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an answer of a mail server.</source>
        <extracomment>replycodes.json 403 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SendGrid in its event lists.</source>
        <extracomment>replycodes.json 403 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address cannot be used at the moment; the server asks for another attempt later.</source>
        <extracomment>replycodes.json 412 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.1.2 written as one number.</source>
        <extracomment>replycodes.json 412 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier.</source>
        <extracomment>replycodes.json 412 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not look up the sender&apos;s domain in DNS.</source>
        <extracomment>replycodes.json 417 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.1.7 written as one number.</source>
        <extracomment>replycodes.json 417 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier when DNS of the sender&apos;s domain fails.</source>
        <extracomment>replycodes.json 417 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has to wait, or the connection took too long.</source>
        <extracomment>replycodes.json 420 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barracuda for suspect content, Exchange 2007 together with 4.2.0. Web lists of codes call it a timeout.</source>
        <extracomment>replycodes.json 420 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot serve the connection now and closes it.</source>
        <extracomment>replycodes.json 421 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may follow any command, when the server has to stop.</source>
        <extracomment>replycodes.json 421 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry names it with X.7.12, a password that has to be moved to another login method.</source>
        <extracomment>replycodes.json 422 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RFC says after which command it is sent.</source>
        <extracomment>replycodes.json 422 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barracuda when its licence has run out. Web lists and some hosters use it for a full mailbox.</source>
        <extracomment>replycodes.json 422 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of a mailing list could not be worked out for the moment.</source>
        <extracomment>replycodes.json 424 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSMTPD together with 4.2.4.</source>
        <extracomment>replycodes.json 424 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry names it with X.5.1, a command that is not valid here.</source>
        <extracomment>replycodes.json 430 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RFC says when to send it.</source>
        <extracomment>replycodes.json 430 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrus for local delivery, when the client has to log in first.</source>
        <extracomment>replycodes.json 430 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is out of memory or disk space.</source>
        <extracomment>replycodes.json 431 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.3.1 written as one number.</source>
        <extracomment>replycodes.json 431 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier when the mail system is full, and also for too many recipients. Web lists of codes print it too.</source>
        <extracomment>replycodes.json 431 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to log in once in another way, so that the password can be moved.</source>
        <extracomment>replycodes.json 432 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard and Exchange mean different things by it.</source>
        <extracomment>replycodes.json 432 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online for something else: 432 4.3.2 means that too many deliveries run at once. Courier when a service or filter is down.</source>
        <extracomment>replycodes.json 432 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot check the login at the moment.</source>
        <extracomment>replycodes.json 435 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4954 has 454 for this.</source>
        <extracomment>replycodes.json 435 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim when the program behind its login fails.</source>
        <extracomment>replycodes.json 435 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next server offers no encryption at the moment.</source>
        <extracomment>replycodes.json 440 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.4.0 written as one number.</source>
        <extracomment>replycodes.json 440 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier when the next server has no TLS.</source>
        <extracomment>replycodes.json 440 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <extracomment>replycodes.json 441 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.4.1 written as one number.</source>
        <extracomment>replycodes.json 441 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes, and tools for Exchange.</source>
        <extracomment>replycodes.json 441 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off while the message was on its way.</source>
        <extracomment>replycodes.json 442 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.4.2 written as one number.</source>
        <extracomment>replycodes.json 442 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes, and OpenSMTPD as a sender when reading or writing fails.</source>
        <extracomment>replycodes.json 442 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message passed through too many servers.</source>
        <extracomment>replycodes.json 446 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.4.6 written as one number.</source>
        <extracomment>replycodes.json 446 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes.</source>
        <extracomment>replycodes.json 446 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited too long.</source>
        <extracomment>replycodes.json 447 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.4.7 written as one number.</source>
        <extracomment>replycodes.json 447 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the recipient&apos;s server could not be found.</source>
        <extracomment>replycodes.json 449 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox cannot be used for the moment: it is busy, or a rule asks the sender to wait.</source>
        <extracomment>replycodes.json 450 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisting uses it often. As an answer to ATRN it means that the request was refused.</source>
        <extracomment>replycodes.json 450 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the server, so it could not do what was asked.</source>
        <extracomment>replycodes.json 451 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have enough storage for the message at the moment.</source>
        <extracomment>replycodes.json 452 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 also asks for it when a message has too many recipients.</source>
        <extracomment>replycodes.json 452 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail waiting for the host that asked.</source>
        <extracomment>replycodes.json 453 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2645 has it for ATRN; the registry ties it to X.3.2, a host that takes no messages.</source>
        <extracomment>replycodes.json 453 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hosts with Sendmail send it together with 4.3.2.</source>
        <extracomment>replycodes.json 453 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption or login is not possible at the moment.</source>
        <extracomment>replycodes.json 454 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot honour what the client added to the command, for the moment.</source>
        <extracomment>replycodes.json 455 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks the client to come again over IPv4.</source>
        <extracomment>replycodes.json 456 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft paired it with X.4.8. Neither became a standard.</source>
        <extracomment>replycodes.json 456 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier uses the number for an address that cannot be used for the moment.</source>
        <extracomment>replycodes.json 456 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot send the waiting messages of this host now.</source>
        <extracomment>replycodes.json 458 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server will not send messages to this host on request.</source>
        <extracomment>replycodes.json 459 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages came in.</source>
        <extracomment>replycodes.json 460 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MessageLabs (Symantec Email Security.cloud) together with 4.3.0.</source>
        <extracomment>replycodes.json 460 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter or the sending server itself stopped the message for now.</source>
        <extracomment>replycodes.json 471 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 4.7.1 written as one number.</source>
        <extracomment>replycodes.json 471 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes, and some hosters when a spam filter makes a message wait.</source>
        <extracomment>replycodes.json 471 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain names no mail server.</source>
        <extracomment>replycodes.json 498 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailgun in its event lists.</source>
        <extracomment>replycodes.json 498 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the recipient&apos;s mail servers could be reached.</source>
        <extracomment>replycodes.json 499 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending services like Mailgun in their event lists, and web lists of codes.</source>
        <extracomment>replycodes.json 499 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the command, or the line was too long.</source>
        <extracomment>replycodes.json 500 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command, but what follows it is written wrongly.</source>
        <extracomment>replycodes.json 501 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command but does not offer it.</source>
        <extracomment>replycodes.json 502 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command came at the wrong moment.</source>
        <extracomment>replycodes.json 503 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer what was added to the command.</source>
        <extracomment>replycodes.json 504 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or the version was refused.</source>
        <extracomment>replycodes.json 505 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single hosters when an account has been suspended.</source>
        <extracomment>replycodes.json 505 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.1.0 written as one number.</source>
        <extracomment>replycodes.json 510 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes. Sendmail sends it when somebody may not list the queue.</source>
        <extracomment>replycodes.json 510 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.1.1 written as one number.</source>
        <extracomment>replycodes.json 511 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier when a message names no recipient, and web lists of codes.</source>
        <extracomment>replycodes.json 511 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain was not found in DNS.</source>
        <extracomment>replycodes.json 512 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.1.2 written as one number.</source>
        <extracomment>replycodes.json 512 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is written wrongly, or the server does not pass mail on for this sender.</source>
        <extracomment>replycodes.json 513 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.1.3 written as one number.</source>
        <extracomment>replycodes.json 513 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier when it refuses to pass mail on or cannot read an address, and web lists of codes.</source>
        <extracomment>replycodes.json 513 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not valid.</source>
        <extracomment>replycodes.json 515 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found who really sends it.</source>
        <extracomment>replycodes.json 515 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the sender&apos;s address.</source>
        <extracomment>replycodes.json 517 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.1.7 written as one number.</source>
        <extracomment>replycodes.json 517 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier when it refuses the sender or DNS of the sender&apos;s domain is broken, and web lists of codes.</source>
        <extracomment>replycodes.json 517 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the sender&apos;s domain.</source>
        <extracomment>replycodes.json 518 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.1.8 written as one number.</source>
        <extracomment>replycodes.json 518 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders are not known by name; it was seen in collections of bounces.</source>
        <extracomment>replycodes.json 518 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client greeted with a name that the server does not accept.</source>
        <extracomment>replycodes.json 520 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a draft for a faster start of SMTP that did not become a standard.</source>
        <extracomment>replycodes.json 520 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to send it; programs that read bounces know it.</source>
        <extracomment>replycodes.json 520 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host takes no mail at all.</source>
        <extracomment>replycodes.json 521 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7504 made it a standard. For handing in mail it must not be used.</source>
        <extracomment>replycodes.json 521 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix sends it too, to get rid of a client.</source>
        <extracomment>replycodes.json 521 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.2.2 written as one number.</source>
        <extracomment>replycodes.json 522 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has to be encrypted first. The registry names it with X.7.10.</source>
        <extracomment>replycodes.json 523 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail with 5.7.10 when commands come too early after STARTTLS, mox with 5.7.10 for REQUIRETLS. Courier means a message that is too long.</source>
        <extracomment>replycodes.json 523 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry names it with X.7.11, a login that needs encryption.</source>
        <extracomment>replycodes.json 524 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSMTPD with 5.2.4 for a mailing list that cannot be worked out.</source>
        <extracomment>replycodes.json 524 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has been disabled. The registry names it with X.7.13.</source>
        <extracomment>replycodes.json 525 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mox with 5.7.13 when a disabled account logs in. Some hosts send it for a disabled recipient.</source>
        <extracomment>replycodes.json 525 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has to log in or encrypt the connection first.</source>
        <extracomment>replycodes.json 530 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <extracomment>replycodes.json 531 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.3.1 written as one number, in another sense.</source>
        <extracomment>replycodes.json 531 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry names it with X.7.1, a refusal by policy.</source>
        <extracomment>replycodes.json 533 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim when a mailbox name has letters outside ASCII.</source>
        <extracomment>replycodes.json 533 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of logging in is too weak for the user.</source>
        <extracomment>replycodes.json 534 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail with 5.7.14 to ask for a login in the browser, with 5.7.9 for an app password. Courier means a message that is too big.</source>
        <extracomment>replycodes.json 534 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login data were not accepted.</source>
        <extracomment>replycodes.json 535 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2554 already had it for a failed login.</source>
        <extracomment>replycodes.json 535 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of logging in needs an encrypted connection.</source>
        <extracomment>replycodes.json 538 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4954 advises against it.</source>
        <extracomment>replycodes.json 538 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s account is closed, or no answer could be given.</source>
        <extracomment>replycodes.json 540 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rambler with 5.7.1 for an unused or blocked recipient, Courier when it asks for TLS and gets none.</source>
        <extracomment>replycodes.json 540 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s side refused the message.</source>
        <extracomment>replycodes.json 541 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho with 5.4.1 when the recipient&apos;s domain refuses, and web lists of codes.</source>
        <extracomment>replycodes.json 541 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was refused.</source>
        <extracomment>replycodes.json 542 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MessageLabs (Symantec Email Security.cloud).</source>
        <extracomment>replycodes.json 542 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <extracomment>replycodes.json 546 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.4.6 written as one number.</source>
        <extracomment>replycodes.json 546 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox cannot be used: it does not exist, may not be reached, or a rule of the server refuses the message.</source>
        <extracomment>replycodes.json 550 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for many reasons. The code after it and the text say which.</source>
        <extracomment>replycodes.json 550 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is not on this server. The text may name another address to try.</source>
        <extracomment>replycodes.json 551 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would need more storage than it is allowed to have.</source>
        <extracomment>replycodes.json 552 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 says that 552 after a recipient may mean too many recipients, and that clients should then try again as after 452.</source>
        <extracomment>replycodes.json 552 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the mailbox is not allowed here.</source>
        <extracomment>replycodes.json 553 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction failed. As a greeting it means that this host offers no mail service to the client.</source>
        <extracomment>replycodes.json 554 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know something that the client added to MAIL or RCPT.</source>
        <extracomment>replycodes.json 555 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail at all.</source>
        <extracomment>replycodes.json 556 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with 5.1.10.</source>
        <extracomment>replycodes.json 556 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courier sends it for an address that cannot be used.</source>
        <extracomment>replycodes.json 556 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer questions about this address.</source>
        <extracomment>replycodes.json 557 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a draft that did not become a standard.</source>
        <extracomment>replycodes.json 557 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means is not known.</source>
        <extracomment>replycodes.json 561 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was blocked, mostly as spam.</source>
        <extracomment>replycodes.json 571 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.7.1 written as one number.</source>
        <extracomment>replycodes.json 571 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange and Laposte with 5.7.1 for DMARC, several filters and hosters. Courier means that delivery is not allowed.</source>
        <extracomment>replycodes.json 571 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s server asks for a login.</source>
        <extracomment>replycodes.json 573 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 5.7.3 written as one number.</source>
        <extracomment>replycodes.json 573 note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of codes and some filters.</source>
        <extracomment>replycodes.json 573 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message cannot be delivered to this address.</source>
        <extracomment>replycodes.json 585 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single hosters.</source>
        <extracomment>replycodes.json 585 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending host is on a block list.</source>
        <extracomment>replycodes.json 591 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts in the manner of CommuniGate Pro.</source>
        <extracomment>replycodes.json 591 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send the message, because an earlier one to this address came back.</source>
        <extracomment>replycodes.json 605 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailgun for addresses on its own suppression list.</source>
        <extracomment>replycodes.json 605 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send the message, because the recipient had unsubscribed.</source>
        <extracomment>replycodes.json 606 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send the message, because the recipient had complained before.</source>
        <extracomment>replycodes.json 607 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending service did not send the message, because too many addresses of the list are bad.</source>
        <extracomment>replycodes.json 625 gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailgun.</source>
        <extracomment>replycodes.json 625 usedBy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first protocol for sending mail between hosts. SMTP took its reply codes from it.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text of the protocol that came before SMTP.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text of SMTP. It brings 251 and 551 for recipients who have moved.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic text of SMTP, with its commands and reply codes.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what mail servers really did in 1983, the forbidden reply 200 included.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mail finds its server with the help of MX records.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a message arrives twice when the last 250 gets lost.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every host on the net has to do. It adds reply 252 and new rules for VRFY and EXPN.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on extensions of SMTP: the EHLO command.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice on letters outside ASCII in the years of change.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text on extensions of SMTP.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail with 8-bit characters (8BITMIME); replaced.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, experimental text on big and binary messages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a client go on with a message that was interrupted; the source of reply 355.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduces reply 521 as an experiment.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on sending several commands at once.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third text on extensions of SMTP. It brings reply 555.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a client name the size of a message beforehand. It says when 452 and 552 are about size.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on asking for delivery reports.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First list of the enhanced status codes.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on the format of delivery reports.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a host ask for its waiting mail (ETRN), with replies of its own.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP for the last step into the mailbox (LMTP): one reply for each recipient after the message.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets servers put the enhanced status codes in front of the text of their replies.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text on sending several commands at once.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on handing in mail by users.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on encryption with STARTTLS.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice against spam: when to refuse for good and when for the moment.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on logging in (AUTH), with most of its reply codes.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a host with a changing address fetch its mail (ATRN), with replies of its own.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second standard text of SMTP.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a sender set a time limit for delivery. It uses 455, 555, 4.4.7 and 5.4.7.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending several commands at once (PIPELINING).</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big and binary messages in pieces (BDAT), and when 503 answers them.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption with STARTTLS and its replies.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a sender ask for delivery reports, and names the replies to wrong requests.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced status codes themselves: what class, subject and detail mean.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of delivery reports, with the fields Status, Action and Diagnostic-Code.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How automatic replies should behave.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a recipient refuse advertising with 550 5.7.1.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a sender follow a message on its way.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of tracking answers. It adds X.1.9.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets servers convert content on the way, and says which codes tell of it.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the one responsible for sending (Sender ID). It is no longer used.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on SPF.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text on handing in mail by users.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a client have content fetched from another server (BURL). It adds X.6.6.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a sender have a message held back. It gave X.7.16 and X.7.17 meanings that the registry does not have.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First standard text on DKIM signatures.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First outline of mail with letters of all languages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in (AUTH), with its reply codes and enhanced codes.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for running servers where users hand in mail.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language for mail filters, Sieve.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up IANA&apos;s registry, ties reply codes to enhanced codes and adds three codes.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of SMTP that holds today: commands, replies and what each digit means.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of a message: header and text.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, experimental text on addresses with letters of all languages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, experimental text on delivery reports with letters of all languages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Sieve filters refuse a message while it is handed over.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on the header field with the results of sender checks.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the words for the parts of the mail system.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a domain say how it signs its mail. It is no longer used.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How block lists in DNS are asked and how they answer.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of complaints about spam.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail with 8-bit characters (8BITMIME).</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM signatures, and which codes to use when a check fails.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing in mail by users, with the replies for it.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How operators of block lists in DNS should work.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outer shape of delivery and other reports.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of mail with letters of all languages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and headers with letters of all languages (SMTPUTF8). It brings X.6.7 to X.6.10.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of all languages in the header.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reports with letters of all languages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What greylisting is, and which replies it should use.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a sender give a message a priority. It adds X.3.6, X.7.15 and X.7.16.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in the header why a message had to wait on its way.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mailing lists do with addresses in letters of all languages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a message with letters of all languages is made readable for old programs.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second text on the header field with the results of sender checks.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: which hosts may send for a domain, and which replies tell of a failed check.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a sender ask whether a mailbox still has the same owner. It adds X.7.17 to X.7.19.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes for failed checks of the sender: X.7.20 to X.7.26.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text on DMARC, with 550 5.7.1 as an example.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes 521 a standard and adds 556.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a domain says that it takes no mail. It adds X.1.10 and X.7.27.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption between mail servers, confirmed by DNS (DANE).</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets readers leave a mailing list with one click.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts that tell a sender that a message was read.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that users should hand in mail over encrypted connections only.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports on failed encryption between mail servers. It adds no reply codes.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a domain demand encryption from mail servers (MTA-STS).</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to many recipients at once over special networks.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header field with the results of sender checks.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the sender for addresses in letters of all languages.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of those who pass mail on (ARC). It adds X.7.29.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a sender demand encryption all the way (REQUIRETLS). It adds X.7.30.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a server name its limits beforehand, so that clients do not run into refusals.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects the header of encrypted and signed messages. It defines no code.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of DMARC that holds today. It adds no enhanced code.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary reports of DMARC. It defines no code.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure reports of DMARC. It defines no code.</source>
        <extracomment>rfcs.json relevance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked. The code may tell what was changed on the way.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work this time. The same message may get through later, and servers try again by themselves.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed for good. Sending the same message again does not help until somebody changes something.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SMTP reply</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP servers never send replies that begin with 1.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did what the command asked.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server agrees so far and waits for more from the client.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed for now</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command failed this time, and the same command may work later.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed for good</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command failed, and repeating it in the same way does not help.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP has no replies that begin with this digit; a service uses the number for itself.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syntax</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about how a command is written, or about a command that the server does not offer.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an answer to a question, such as a call for help or for the state of the system.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the connection between client and server.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 leaves this digit open; RFC 4954 uses it for logging in.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not specified</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 leaves this digit open.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail system</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the state of the mail system that receives, or of a mailbox on it.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 does not define this digit.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finer grade</source>
        <extracomment>structure.json label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit tells apart replies of the same group and has no meaning of its own.</source>
        <extracomment>structure.json meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code does not say where the problem lies.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about an address, mostly the recipient&apos;s: how it is written, or whether it exists.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the recipient&apos;s mailbox. Mostly only the recipient can change something.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the mail system that receives. Mostly only its administrator can change something.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the way between the mail systems: network, DNS and routes.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the talk between the two mail programs: commands, their order and their form.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about the content of the message: its format, its letters, its conversion.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about what is allowed: logins, encryption, checks of the sender, filters.</source>
        <extracomment>structure.json gloss</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::Splitter</name>
    <message>
        <source>Divider between two panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
