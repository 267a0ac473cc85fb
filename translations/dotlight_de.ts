<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChainView</name>
    <message>
        <source>Chain of signatures</source>
        <translation>Kette der Unterschriften</translation>
    </message>
    <message>
        <source>The chain breaks here</source>
        <translation>Hier bricht die Kette</translation>
    </message>
    <message>
        <source>It is an alias of %1, which is followed from here on.</source>
        <comment>%1: a name</comment>
        <translation>Er ist ein Alias von %1; diesem Namen wird von hier an gefolgt.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>checking …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <comment>%1: what a check is about</comment>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking: %1 of %2 done</source>
        <comment>%1, %2: numbers of checks</comment>
        <translation>Prüfung läuft: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Some checks were made</source>
        <translation>Einige Prüfungen wurden gemacht</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Noch wurde nichts geprüft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>Gemachte Prüfungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check Everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What was found is in the clipboard</source>
        <translation>Was gefunden wurde, liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Some checks were made before the network or its settings changed</source>
        <translation>Einige Prüfungen wurden gemacht, bevor sich das Netz oder seine Einstellungen änderten</translation>
    </message>
    <message>
        <source>Each check looks for proof, on this computer or by asking the DNS servers that you use anyway. What is sent: a few questions for the root of all names, or where that can&apos;t be asked for, for the link&apos;s own domain or the host of NetworkManager&apos;s connectivity check; questions for public test names, and connections to your own servers; servers without a name are asked for an encrypted one that speaks for them, and that one is connected to. None of the names that you look up. Beside each check stands what it does.</source>
        <translation>Jede Prüfung sucht nach einem Beweis, auf diesem Computer oder indem sie die DNS-Server fragt, die Sie ohnehin verwenden. Gesendet werden: einige Fragen nach der Wurzel aller Namen oder, wo sich nach ihr nicht fragen lässt, nach der eigenen Domäne der Verbindung oder dem Rechner der Verbindungsprüfung von NetworkManager; Fragen nach öffentlichen Testnamen sowie Verbindungen zu Ihren eigenen Servern; Server ohne Namen werden nach einem verschlüsselten gefragt, der für sie spricht, und mit dem wird eine Verbindung aufgebaut. Keiner der Namen, nach denen Sie suchen. Neben jeder Prüfung steht, was sie tut.</translation>
    </message>
    <message>
        <source>Puts all that was found into the clipboard. Names and addresses are not masked in it</source>
        <translation>Legt alles, was gefunden wurde, in die Zwischenablage. Namen und Adressen sind darin nicht unkenntlich gemacht</translation>
    </message>
    <message>
        <source>Puts what is known of this computer, and what was found here, into the clipboard, to be pasted into a bug report. Names and addresses are masked</source>
        <translation>Legt, was von diesem Computer bekannt ist und was hier gefunden wurde, in die Zwischenablage, um es in eine Fehlermeldung einzufügen. Namen und Adressen sind unkenntlich gemacht</translation>
    </message>
</context>
<context>
    <name>CheckResultView</name>
    <message>
        <source>%2: %1</source>
        <comment>%1: a verdict; %2: a network</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Hide Evidence</source>
        <translation>Belege verbergen</translation>
    </message>
    <message>
        <source>Show Evidence</source>
        <translation>Belege zeigen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>%1: a name; its value follows</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>DomainList</name>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
</context>
<context>
    <name>Dotlight</name>
    <message>
        <source>a command is missing, such as status; see dotlightctl --help</source>
        <translation>ein Befehl fehlt, etwa status; siehe dotlightctl --help</translation>
    </message>
    <message>
        <source>status has no option %1; see dotlightctl status --help</source>
        <translation>status hat keine Option %1; siehe dotlightctl status --help</translation>
    </message>
    <message>
        <source>watch has no option %1; see dotlightctl watch --help</source>
        <translation>watch hat keine Option %1; siehe dotlightctl watch --help</translation>
    </message>
    <message>
        <source>there is no option %1; see dotlightctl --help</source>
        <translation>es gibt keine Option %1; siehe dotlightctl --help</translation>
    </message>
    <message>
        <source>there is no command %1; see dotlightctl --help</source>
        <translation>es gibt keinen Befehl %1; siehe dotlightctl --help</translation>
    </message>
    <message>
        <source>watch takes no link, but there is %1</source>
        <translation>watch erwartet keine Verbindung, angegeben ist aber %1</translation>
    </message>
    <message>
        <source>the name of the link is empty</source>
        <translation>der Name der Verbindung ist leer</translation>
    </message>
    <message>
        <source>the system bus can&apos;t be reached, so nothing is known: %1</source>
        <extracomment>%1 is the message of the D-Bus library.</extracomment>
        <translation>der Systembus ist nicht erreichbar, daher ist nichts bekannt: %1</translation>
    </message>
    <message>
        <source>the output can&apos;t be written: %1</source>
        <extracomment>%1 is the system&apos;s own message, such as &quot;No space left on device&quot;.</extracomment>
        <translation>die Ausgabe lässt sich nicht schreiben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an answer, %n s</source>
        <extracomment>Shown while a test question is under way; short enough for a line of 40 columns.</extracomment>
        <translation>
            <numerusform>Warte auf Antwort, %n s</numerusform>
            <numerusform>Warte auf Antwort, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No DNS on: %1 and %n more</source>
        <extracomment>%1 is a list of names of links; %n more are left out.</extracomment>
        <translation>
            <numerusform>Kein DNS auf: %1 und %n weiteren</numerusform>
            <numerusform>Kein DNS auf: %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>No DNS on: %1</source>
        <extracomment>%1 is a list of names of links.</extracomment>
        <translation>Kein DNS auf: %1</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <extracomment>The name of a link, and its kind.</extracomment>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>%1 (%2, “%3”):</source>
        <extracomment>The name of a link, its kind, and the name of its connection.</extracomment>
        <translation>%1 (%2, „%3“):</translation>
    </message>
    <message>
        <source>Servers of this computer (global):</source>
        <translation>Server dieses Computers (global):</translation>
    </message>
    <message>
        <source>%1 (delegate):</source>
        <extracomment>%1 is the id of a delegate of systemd-resolved.</extracomment>
        <translation>%1 (Delegate):</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <extracomment>%1 is the address of a server: the one that is asked now.</extracomment>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A label: whether lookups are encrypted.</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>A label: whether answers are checked for forgery.</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>asked for its own domains only</source>
        <translation>nur nach eigenen Domänen gefragt</translation>
    </message>
    <message>
        <source>not everything was answered in time</source>
        <translation>nicht alles wurde rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>there is no link %1</source>
        <translation>es gibt keine Verbindung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of &quot;dotlightctl watch&quot;: a level, and the sentence for the whole.
----------
Said by a screen reader. %1: severity of a reason; %2: the reason in few words
----------
Said by a screen reader. %1: a link&apos;s name; %2: its state
----------
Said by a screen reader. %1: a network&apos;s name; %2: its level in a word or two
----------
A line on one link: its name, its level.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the window can&apos;t be opened: %1</source>
        <translation>das Fenster lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Shows in the tray whether DNS is encrypted and checked.</source>
        <translation>Zeigt im Systemabschnitt der Kontrollleiste, ob DNS verschlüsselt und geprüft ist.</translation>
    </message>
    <message>
        <source>Do nothing where it already runs, rather than open the window.</source>
        <translation>Nichts tun, wenn es schon läuft, statt das Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>there is no session bus, so there is no tray to be in</source>
        <translation>kein Sitzungsbus da, also auch kein Systemabschnitt für das Symbol</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <extracomment>Ends a list of network interfaces that is too long to be shown whole. %n is the number of those left out.</extracomment>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>DNS over TLS — %1</source>
        <extracomment>%1 is for example &quot;set: strict; now: encrypted; own test: not tested&quot;</extracomment>
        <translation>DNS over TLS – %1</translation>
    </message>
    <message>
        <source>DNSSEC — %1</source>
        <extracomment>%1 is for example &quot;set: on; now: checked; own test: not tested&quot;</extracomment>
        <translation>DNSSEC – %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Menu entry: reads the settings afresh and asks the DNS servers once more</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Open Dotlight</source>
        <translation>Dotlight öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Dotlight can&apos;t see anything: the system bus can&apos;t be reached.</source>
        <translation>Dotlight kann nichts sehen: Der Systembus ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Severity of a reason, said by a screen reader before it.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Severity of a reason, said by a screen reader before it.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Serious</source>
        <extracomment>Severity of a reason, said by a screen reader before it.</extracomment>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a connection&apos;s name. %1: network interface such as &quot;wlan0&quot;, %2: its kind such as &quot;Wi-Fi&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of a network interface that no DNS questions go to.</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected, servers not in use</source>
        <extracomment>State of a network interface that no DNS questions go to.</extracomment>
        <translation>Verbunden, Server nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Connected, without DNS servers</source>
        <extracomment>State of a network interface that no DNS questions go to.</extracomment>
        <translation>Verbunden, ohne DNS-Server</translation>
    </message>
    <message>
        <source>Shows whether this computer&apos;s DNS is encrypted and checked, per network.</source>
        <translation>Zeigt für jedes Netz, ob das DNS dieses Computers verschlüsselt und geprüft ist.</translation>
    </message>
    <message>
        <source>Global servers</source>
        <extracomment>Title of the card of DNS servers that belong to no network interface.</extracomment>
        <translation>Globale Server</translation>
    </message>
    <message>
        <source>For this computer, whatever the network</source>
        <extracomment>Below &quot;Global servers&quot;.</extracomment>
        <translation>Für diesen Computer, gleich in welchem Netz</translation>
    </message>
    <message>
        <source>DNS delegate</source>
        <extracomment>Below the name of a DNS delegate (systemd.dns-delegate(5)): servers for some domains, on any interface.</extracomment>
        <translation>DNS-Delegate</translation>
    </message>
    <message>
        <source>Asked for ordinary names</source>
        <extracomment>On a network&apos;s card: which names are looked up there.</extracomment>
        <translation>Nach gewöhnlichen Namen gefragt</translation>
    </message>
    <message>
        <source>Asked only for names in its own domains</source>
        <extracomment>On a network&apos;s card: which names are looked up there.</extracomment>
        <translation>Nur nach Namen in eigenen Domänen gefragt</translation>
    </message>
    <message>
        <source>The system bus can’t be reached, so Dotlight can’t tell how your lookups travel.</source>
        <extracomment>The sentence on top of the window when D-Bus itself is out of reach.</extracomment>
        <translation>Der Systembus ist nicht erreichbar, daher kann Dotlight nicht sagen, wie Ihre Anfragen reisen.</translation>
    </message>
    <message>
        <source>systemd-resolved is %2</source>
        <translation>systemd-resolved ist %2</translation>
    </message>
    <message>
        <source>Dotlight can&apos;t vouch for this computer&apos;s lookups: systemd-resolved is %2.</source>
        <translation>Dotlight kann für die Anfragen dieses Computers nicht bürgen: systemd-resolved ist %2.</translation>
    </message>
    <message>
        <source>systemd-resolved, the service that can encrypt and check lookups, is %2. Something else answers this computer&apos;s lookups, or nothing does.</source>
        <translation>systemd-resolved, der Dienst, der Anfragen verschlüsseln und prüfen kann, ist %2. Die Anfragen dieses Computers beantwortet etwas anderes oder gar nichts.</translation>
    </message>
    <message>
        <source>systemd-resolved is starting</source>
        <translation>systemd-resolved startet</translation>
    </message>
    <message>
        <source>systemd-resolved is starting, so nothing is known yet.</source>
        <translation>systemd-resolved startet, daher ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>systemd-resolved is starting, so nothing is known yet. Look again in a moment.</source>
        <translation>systemd-resolved startet, daher ist noch nichts bekannt. Gleich erneut nachsehen.</translation>
    </message>
    <message>
        <source>programs go past systemd-resolved</source>
        <translation>Programme gehen an systemd-resolved vorbei</translation>
    </message>
    <message>
        <source>Programs may look up names past systemd-resolved, so its protection doesn&apos;t cover them.</source>
        <translation>Programme fragen womöglich an systemd-resolved vorbei; sein Schutz gilt dann nicht für sie.</translation>
    </message>
    <message>
        <source>programs go straight to the servers</source>
        <translation>Programme gehen direkt zu den Servern</translation>
    </message>
    <message>
        <source>Programs ask the network&apos;s servers directly, so systemd-resolved&apos;s protection doesn&apos;t cover them.</source>
        <translation>Programme fragen die Server des Netzes direkt; der Schutz von systemd-resolved gilt daher nicht für sie.</translation>
    </message>
    <message>
        <source>systemd-resolved does not listen</source>
        <translation>systemd-resolved lauscht nicht</translation>
    </message>
    <message>
        <source>Programs are sent to systemd-resolved, but it does not listen there.</source>
        <translation>Programme werden an systemd-resolved verwiesen, aber es lauscht dort nicht.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf sends programs to systemd-resolved&apos;s own address, but it does not listen there, so lookups of programs that read this file fail. Set DNSStubListener=yes in resolved.conf.</source>
        <translation>/etc/resolv.conf verweist Programme an die eigene Adresse von systemd-resolved, aber es lauscht dort nicht; Anfragen von Programmen, die diese Datei lesen, scheitern daher. DNSStubListener=yes in resolved.conf einstellen.</translation>
    </message>
    <message>
        <source>no DNS server is set</source>
        <translation>kein DNS-Server eingestellt</translation>
    </message>
    <message>
        <source>Names can&apos;t be looked up: there is a network, but no DNS server is set.</source>
        <translation>Namen lassen sich nicht auflösen: Ein Netz ist da, aber kein DNS-Server eingestellt.</translation>
    </message>
    <message>
        <source>There is a network, but no DNS server is set for ordinary names, so they can&apos;t be looked up. Reconnect, or set a server for the connection.</source>
        <translation>Ein Netz ist da, aber für gewöhnliche Namen ist kein DNS-Server eingestellt; sie lassen sich daher nicht auflösen. Neu verbinden oder für die Verbindung einen Server einstellen.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>This computer is offline, so there is nothing to judge.</source>
        <translation>Dieser Computer ist offline; es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>No network is connected, so no names are looked up and there is nothing to judge.</source>
        <translation>Kein Netz ist verbunden; daher werden keine Namen aufgelöst, und es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>no answer from the servers</source>
        <translation>keine Antwort der Server</translation>
    </message>
    <message>
        <source>Lookups over %1 get no answer.</source>
        <translation>Anfragen über %1 bleiben ohne Antwort.</translation>
    </message>
    <message>
        <source>Lookups over %1 get no answer. The server may be silent, may refuse encryption or may have shown a wrong certificate: systemd-resolved does not tell these apart. Try another server or another network.</source>
        <translation>Anfragen über %1 bleiben ohne Antwort. Der Server kann schweigen, die Verschlüsselung verweigern oder ein falsches Zertifikat gezeigt haben: systemd-resolved unterscheidet das nicht. Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>encrypted lookups are blocked</source>
        <translation>verschlüsselte Anfragen sind blockiert</translation>
    </message>
    <message>
        <source>The network or the server blocks encrypted lookups over %1.</source>
        <translation>Das Netz oder der Server blockiert verschlüsselte Anfragen über %1.</translation>
    </message>
    <message>
        <source>The network or the server blocks encrypted lookups over %1 (DNS over TLS, port 853), while plain ones get answers. Try another server or another network.</source>
        <translation>Das Netz oder der Server blockiert verschlüsselte Anfragen über %1 (DNS over TLS, Port 853), während unverschlüsselte beantwortet werden. Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>certificate of another name</source>
        <translation>Zertifikat auf anderen Namen</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>old root keys or forged answers</source>
        <translation>alte Wurzelschlüssel oder gefälschte Antworten</translation>
    </message>
    <message>
        <source>Lookups over %1 fail: old root keys here, or forged answers.</source>
        <translation>Anfragen über %1 scheitern: alte Wurzelschlüssel hier oder gefälschte Antworten.</translation>
    </message>
    <message>
        <source>Answers over %1 can&apos;t be checked and are thrown away: old root keys here, or forged answers (DNSSEC trust anchor). Update this computer; if that does not help, distrust the network.</source>
        <translation>Antworten über %1 lassen sich nicht prüfen und werden verworfen: alte Wurzelschlüssel hier oder gefälschte Antworten (DNSSEC-Vertrauensanker). Diesen Computer aktualisieren; hilft das nicht, dem Netz misstrauen.</translation>
    </message>
    <message>
        <source>answers come without signatures</source>
        <translation>Antworten ohne Unterschriften</translation>
    </message>
    <message>
        <source>Lookups over %1 fail: answers come without the signatures to check them by.</source>
        <translation>Anfragen über %1 scheitern: Antworten kommen ohne die Unterschriften, an denen sie zu prüfen wären.</translation>
    </message>
    <message>
        <source>Answers over %1 come without usable signatures and are thrown away, so names can&apos;t be looked up (DNSSEC is on). Use a server that supports DNSSEC, or another network.</source>
        <translation>Antworten über %1 kommen ohne brauchbare Unterschriften und werden verworfen; Namen lassen sich daher nicht auflösen (DNSSEC ist an). Einen Server verwenden, der DNSSEC unterstützt, oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>the clock seems to be wrong</source>
        <translation>die Uhr geht anscheinend falsch</translation>
    </message>
    <message>
        <source>answers fail the check</source>
        <translation>Antworten fallen durch die Prüfung</translation>
    </message>
    <message>
        <source>Lookups over %1 fail, because answers don&apos;t pass the signature check.</source>
        <translation>Anfragen über %1 scheitern, weil Antworten die Prüfung ihrer Unterschriften nicht bestehen.</translation>
    </message>
    <message>
        <source>Answers over %1 don&apos;t pass the signature check and are thrown away (DNSSEC). The server may be faulty, or something changes answers on the way. Try another server or network.</source>
        <translation>Antworten über %1 bestehen die Prüfung ihrer Unterschriften nicht und werden verworfen (DNSSEC). Der Server ist womöglich fehlerhaft, oder etwas verändert Antworten unterwegs. Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>test question refused</source>
        <translation>Testfrage abgelehnt</translation>
    </message>
    <message>
        <source>It is not known how lookups travel over %1: the test question was refused.</source>
        <translation>Es ist nicht bekannt, wie Anfragen über %1 reisen: Die Testfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The server asked over %1 refused Dotlight&apos;s test question, so it is not known how lookups travel there. Other names may work all the same.</source>
        <translation>Der über %1 gefragte Server hat die Testfrage von Dotlight abgelehnt; daher ist nicht bekannt, wie Anfragen dort reisen. Andere Namen funktionieren womöglich trotzdem.</translation>
    </message>
    <message>
        <source>test question failed</source>
        <translation>Testfrage gescheitert</translation>
    </message>
    <message>
        <source>It is not known how lookups travel over %1: the test question failed.</source>
        <translation>Es ist nicht bekannt, wie Anfragen über %1 reisen: Die Testfrage ist gescheitert.</translation>
    </message>
    <message>
        <source>Dotlight&apos;s test question over %1 ended with an error that says nothing of protection, so it is not known how lookups travel there. Look again in a moment.</source>
        <translation>Die Testfrage von Dotlight über %1 endete mit einem Fehler, der nichts über den Schutz sagt; daher ist nicht bekannt, wie Anfragen dort reisen. Gleich erneut nachsehen.</translation>
    </message>
    <message>
        <source>answers are not checked</source>
        <translation>Antworten werden nicht geprüft</translation>
    </message>
    <message>
        <source>Answers over %1 are not checked for forgery, although they should be.</source>
        <translation>Antworten über %1 werden nicht auf Fälschung geprüft, obwohl sie es sollten.</translation>
    </message>
    <message>
        <source>clear text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Your lookups go out in clear text over %1.</source>
        <translation>Ihre Anfragen gehen über %1 im Klartext hinaus.</translation>
    </message>
    <message>
        <source>fell back to clear text</source>
        <translation>auf Klartext zurückgefallen</translation>
    </message>
    <message>
        <source>Your lookups go out in clear text over %1: encrypting them did not work.</source>
        <translation>Ihre Anfragen gehen über %1 im Klartext hinaus: Sie zu verschlüsseln gelang nicht.</translation>
    </message>
    <message>
        <source>Lookups over %1 fell back to clear text, because encrypting them did not work (DNS over TLS, opportunistic). Anybody on the way can read them. Use a server that offers encryption.</source>
        <translation>Anfragen über %1 sind auf Klartext zurückgefallen, weil es nicht gelang, sie zu verschlüsseln (DNS over TLS, opportunistisch). Jeder auf dem Weg kann sie mitlesen. Einen Server verwenden, der Verschlüsselung anbietet.</translation>
    </message>
    <message>
        <source>clear text beside an encrypted link</source>
        <translation>Klartext neben verschlüsselter Verbindung</translation>
    </message>
    <message>
        <source>Some of your lookups go out in clear text over %1.</source>
        <translation>Ein Teil Ihrer Anfragen geht über %1 im Klartext hinaus.</translation>
    </message>
    <message>
        <source>encryption can be stripped</source>
        <translation>Verschlüsselung lässt sich verhindern</translation>
    </message>
    <message>
        <source>Your lookups over %1 are encrypted, but whoever is on the way could prevent that.</source>
        <translation>Ihre Anfragen über %1 sind verschlüsselt, doch wer auf dem Weg sitzt, könnte das verhindern.</translation>
    </message>
    <message>
        <source>Lookups over %1 are encrypted, but the server is not checked, and whoever is on the way could force them into clear text (DNS over TLS, opportunistic). Strict mode prevents it.</source>
        <translation>Anfragen über %1 sind verschlüsselt, aber der Server wird nicht geprüft, und wer auf dem Weg sitzt, könnte sie in den Klartext zwingen (DNS over TLS, opportunistisch). Der strikte Modus verhindert das.</translation>
    </message>
    <message>
        <source>server not checked</source>
        <translation>Server nicht geprüft</translation>
    </message>
    <message>
        <source>Your lookups over %1 are encrypted, but this version of systemd-resolved does not check who the server is.</source>
        <translation>Ihre Anfragen über %1 sind verschlüsselt, aber diese Version von systemd-resolved prüft nicht, wer der Server ist.</translation>
    </message>
    <message>
        <source>no server name to check</source>
        <translation>kein Servername zum Prüfen</translation>
    </message>
    <message>
        <source>Your lookups over %1 are encrypted, but no name is set to check the server by.</source>
        <translation>Ihre Anfragen über %1 sind verschlüsselt, aber es ist kein Name eingestellt, an dem der Server zu prüfen wäre.</translation>
    </message>
    <message>
        <source>No name is set for %2, asked over %1, to check its certificate by. Add it after the address, as in 192.0.2.1#dns.example.</source>
        <translation>%2, über %1 gefragt, ist ohne einen Namen eingestellt, an dem sein Zertifikat zu prüfen wäre. Den Namen nach der Adresse anfügen, wie in 192.0.2.1#dns.example.</translation>
    </message>
    <message>
        <source>Answers over %1 are not checked for forgery.</source>
        <translation>Antworten über %1 werden nicht auf Fälschung geprüft.</translation>
    </message>
    <message>
        <source>This computer does not check answers over %1 for forgery (DNSSEC is off). Turn it on where the server supports it.</source>
        <translation>Dieser Computer prüft Antworten über %1 nicht auf Fälschung (DNSSEC ist aus). Einschalten, wo der Server es unterstützt.</translation>
    </message>
    <message>
        <source>checks can be switched off</source>
        <translation>Prüfungen lassen sich abschalten</translation>
    </message>
    <message>
        <source>Answers over %1 are checked for forgery, but whoever is on the way could prevent that.</source>
        <translation>Antworten über %1 werden auf Fälschung geprüft, doch wer auf dem Weg sitzt, könnte das verhindern.</translation>
    </message>
    <message>
        <source>Answers over %1 are checked, but a server or network that leaves signatures out would end the checks (DNSSEC, allow-downgrade). The mode “on” prevents that.</source>
        <translation>Antworten über %1 werden geprüft, doch ließe ein Server oder Netz die Unterschriften weg, wäre es mit den Prüfungen vorbei (DNSSEC, allow-downgrade). Der Modus „an“ verhindert das.</translation>
    </message>
    <message>
        <source>checks were given up</source>
        <translation>Prüfungen wurden aufgegeben</translation>
    </message>
    <message>
        <source>Answers over %1 are no longer checked for forgery.</source>
        <translation>Antworten über %1 werden nicht mehr auf Fälschung geprüft.</translation>
    </message>
    <message>
        <source>systemd-resolved gave up checking answers over %1, because they came without signatures (DNSSEC, allow-downgrade), so forged ones would go unnoticed. Use a server that supports DNSSEC.</source>
        <translation>systemd-resolved hat es aufgegeben, Antworten über %1 zu prüfen, weil sie ohne Unterschriften kamen (DNSSEC, allow-downgrade); gefälschte blieben also unbemerkt. Einen Server verwenden, der DNSSEC unterstützt.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>It is not known yet how lookups travel over %1.</source>
        <translation>Noch ist nicht bekannt, wie Anfragen über %1 reisen.</translation>
    </message>
    <message>
        <source>No test question was answered over %1 since the last change, so it is not known how lookups travel there. Look again to ask one.</source>
        <translation>Seit der letzten Änderung wurde über %1 keine Testfrage beantwortet; daher ist nicht bekannt, wie Anfragen dort reisen. Erneut nachsehen, um eine zu stellen.</translation>
    </message>
    <message>
        <source>sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first (captive portal). Until then lookups may fail or be answered falsely. Open its sign-in page, then look again.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung (Captive Portal). Bis dahin scheitern Anfragen womöglich oder werden falsch beantwortet. Seine Anmeldeseite öffnen, dann erneut nachsehen.</translation>
    </message>
    <message>
        <source>settings were changed</source>
        <translation>Einstellungen wurden geändert</translation>
    </message>
    <message>
        <source>What systemd-resolved uses over %1 is not what was set.</source>
        <translation>Was systemd-resolved über %1 verwendet, ist nicht das, was eingestellt wurde.</translation>
    </message>
    <message>
        <source>What systemd-resolved uses over %1 is not what was set: something changed it since. Set it again, or reconnect.</source>
        <translation>Was systemd-resolved über %1 verwendet, ist nicht das, was eingestellt wurde: Etwas hat es seitdem geändert. Erneut einstellen oder neu verbinden.</translation>
    </message>
    <message>
        <source>NetworkManager&apos;s settings don&apos;t arrive</source>
        <translation>NetworkManager-Einstellungen kommen nicht an</translation>
    </message>
    <message>
        <source>NetworkManager&apos;s settings for %1 don&apos;t reach systemd-resolved.</source>
        <translation>Die Einstellungen von NetworkManager für %1 erreichen systemd-resolved nicht.</translation>
    </message>
    <message>
        <source>NetworkManager&apos;s global servers unused</source>
        <translation>globale NetworkManager-Server unbenutzt</translation>
    </message>
    <message>
        <source>Servers set as NetworkManager&apos;s global DNS are not used.</source>
        <translation>Server, die als globales DNS von NetworkManager eingestellt sind, werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Servers set as NetworkManager&apos;s global DNS never reach systemd-resolved; links keep what they happened to have, or nothing. Set them for the connection or in resolved.conf instead.</source>
        <translation>Server, die als globales DNS von NetworkManager eingestellt sind, erreichen systemd-resolved nie; Verbindungen behalten, was sie gerade hatten, oder nichts. Die Server stattdessen für die Verbindung oder in resolved.conf einstellen.</translation>
    </message>
    <message>
        <source>fallback servers in use</source>
        <translation>Ausweichserver in Gebrauch</translation>
    </message>
    <message>
        <source>systemd-resolved uses its fallback servers.</source>
        <translation>systemd-resolved verwendet seine Ausweichserver.</translation>
    </message>
    <message>
        <source>Neither network nor settings name a server, so lookups go to systemd-resolved&apos;s fallback servers. Set servers of your own choice if you don&apos;t want that.</source>
        <translation>Weder Netz noch Einstellungen nennen einen Server; daher gehen Anfragen an die Ausweichserver von systemd-resolved. Server eigener Wahl einstellen, falls das nicht erwünscht ist.</translation>
    </message>
    <message>
        <source>inside a VPN</source>
        <translation>in einem VPN</translation>
    </message>
    <message>
        <source>Lookups over %1 travel inside a VPN.</source>
        <translation>Anfragen über %1 reisen in einem VPN.</translation>
    </message>
    <message>
        <source>Lookups over %1 travel inside a VPN. What the VPN itself protects Dotlight can&apos;t see.</source>
        <translation>Anfragen über %1 reisen in einem VPN. Was das VPN selbst schützt, kann Dotlight nicht sehen.</translation>
    </message>
    <message>
        <source>some programs may go past it</source>
        <translation>einige Programme gehen womöglich daran vorbei</translation>
    </message>
    <message>
        <source>Some programs may look up names past systemd-resolved.</source>
        <translation>Einige Programme fragen womöglich an systemd-resolved vorbei.</translation>
    </message>
    <message>
        <source>Some programs may look up names past systemd-resolved, such as a browser with DNS over HTTPS of its own. What is said here does not hold for them.</source>
        <translation>Einige Programme fragen womöglich an systemd-resolved vorbei, etwa ein Browser mit eigenem DNS over HTTPS. Was hier gesagt wird, gilt für sie nicht.</translation>
    </message>
    <message>
        <source>a setting is not understood</source>
        <translation>eine Einstellung wird nicht verstanden</translation>
    </message>
    <message>
        <source>It is not known how lookups travel: systemd-resolved&apos;s value of %2 is not understood.</source>
        <translation>Es ist nicht bekannt, wie Anfragen reisen: Der Wert, den systemd-resolved für %2 angibt, wird nicht verstanden.</translation>
    </message>
    <message>
        <source>systemd-resolved gives a value of %2 that this version of Dotlight does not know, or none at all, so how lookups travel is not known. A newer Dotlight may know it.</source>
        <translation>systemd-resolved gibt für %2 einen Wert an, den diese Version von Dotlight nicht kennt, oder gar keinen; daher ist nicht bekannt, wie Anfragen reisen. Ein neueres Dotlight kennt ihn womöglich.</translation>
    </message>
    <message>
        <source>perhaps old root keys or forged answers</source>
        <translation>vielleicht alte Wurzelschlüssel oder gefälschte Antworten</translation>
    </message>
    <message>
        <source>Lookups over %1 fail: old root keys here, or forged answers, perhaps.</source>
        <translation>Anfragen über %1 scheitern: vielleicht alte Wurzelschlüssel hier oder gefälschte Antworten.</translation>
    </message>
    <message>
        <source>Answers over %1 can&apos;t be checked and are thrown away: perhaps old root keys here, or forged answers (DNSSEC trust anchor). Update this computer; if that does not help, distrust the network.</source>
        <translation>Antworten über %1 lassen sich nicht prüfen und werden verworfen: vielleicht alte Wurzelschlüssel hier oder gefälschte Antworten (DNSSEC-Vertrauensanker). Diesen Computer aktualisieren; hilft das nicht, dem Netz misstrauen.</translation>
    </message>
    <message>
        <source>perhaps fell back to clear text</source>
        <translation>vielleicht auf Klartext zurückgefallen</translation>
    </message>
    <message>
        <source>Some of your lookups go out in clear text, perhaps over %1.</source>
        <translation>Ein Teil Ihrer Anfragen geht im Klartext hinaus, vielleicht über %1.</translation>
    </message>
    <message>
        <source>A lookup went out in clear text, perhaps over %1: several ways are asked at once, and the first answer wins (DNS over TLS, opportunistic). Use servers that offer encryption.</source>
        <translation>Eine Anfrage ging im Klartext hinaus, vielleicht über %1: Auf mehreren Wegen wird zugleich gefragt, und die erste Antwort gewinnt (DNS over TLS, opportunistisch). Server verwenden, die Verschlüsselung anbieten.</translation>
    </message>
    <message>
        <source>perhaps server not checked</source>
        <translation>Server vielleicht nicht geprüft</translation>
    </message>
    <message>
        <source>Your lookups over %1 are encrypted, but perhaps nobody checks who the server is.</source>
        <translation>Ihre Anfragen über %1 sind verschlüsselt, aber vielleicht prüft niemand, wer der Server ist.</translation>
    </message>
    <message>
        <source>perhaps a sign-in page</source>
        <translation>vielleicht eine Anmeldeseite</translation>
    </message>
    <message>
        <source>Perhaps this network wants you to sign in first.</source>
        <translation>Vielleicht verlangt dieses Netz zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Perhaps this network wants you to sign in first (captive portal). Open any web page: if a sign-in page comes instead, sign in and look again.</source>
        <translation>Vielleicht verlangt dieses Netz zuerst eine Anmeldung (Captive Portal). Irgendeine Webseite öffnen: Kommt stattdessen eine Anmeldeseite, sich anmelden und erneut nachsehen.</translation>
    </message>
    <message>
        <source>%1 Start it: “systemctl start systemd-resolved”.</source>
        <extracomment>%1 is one or two sentences: systemd-resolved is stopped, and what that means.</extracomment>
        <translation>%1 Starten: „systemctl start systemd-resolved“.</translation>
    </message>
    <message>
        <source>%1 Turn it on: “systemctl enable --now systemd-resolved”.</source>
        <extracomment>%1 is one or two sentences: systemd-resolved is disabled, and what that means.</extracomment>
        <translation>%1 Einschalten: „systemctl enable --now systemd-resolved“.</translation>
    </message>
    <message>
        <source>%1 Somebody locked it: “systemctl unmask systemd-resolved”, then start it.</source>
        <extracomment>%1 is one or two sentences: systemd-resolved is masked, and what that means.</extracomment>
        <translation>%1 Jemand hat es gesperrt: „systemctl unmask systemd-resolved“, dann starten.</translation>
    </message>
    <message>
        <source>%1 Install the package systemd-resolved.</source>
        <extracomment>%1 is one or two sentences: systemd-resolved is not installed, and what that means.</extracomment>
        <translation>%1 Das Paket systemd-resolved installieren.</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <extracomment>%1 is a few whole sentences on what may be the case.
----------
%1 is a whole sentence on what may be the case.</extracomment>
        <translation>Vielleicht: %1</translation>
    </message>
    <message>
        <source>%1 (systemd-resolved says: %2)</source>
        <extracomment>%1 is a few whole sentences, %2 a technical word or message of systemd-resolved, such as no-signature.</extracomment>
        <translation>%1 (systemd-resolved meldet: %2)</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>The state of a service, in &quot;systemd-resolved is %2&quot;.</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>The state of a service, in &quot;systemd-resolved is %2&quot;.</extracomment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>masked</source>
        <extracomment>The state of a service, in &quot;systemd-resolved is %2&quot;.</extracomment>
        <translation>gesperrt (masked)</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>The state of a service, in &quot;systemd-resolved is %2&quot;.</extracomment>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>The state of a service, in &quot;systemd-resolved is %2&quot;.</extracomment>
        <translation>nicht in Betrieb</translation>
    </message>
    <message>
        <source>another link</source>
        <extracomment>Stands where the name of a link is not known, in &quot;encrypted over %2&quot;.</extracomment>
        <translation>eine andere Verbindung</translation>
    </message>
    <message>
        <source>an address of its own</source>
        <extracomment>Stands where the address is not known, in &quot;sent to this computer itself, at %2&quot;.</extracomment>
        <translation>einer eigenen Adresse</translation>
    </message>
    <message>
        <source>the network</source>
        <extracomment>Where no link is meant, in &quot;lookups over %1&quot;.</extracomment>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>the computer-wide servers</source>
        <extracomment>The servers of resolved.conf, in &quot;lookups over %1&quot;.</extracomment>
        <translation>die Server dieses Computers</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <extracomment>%1 is a few words on what may be the case, such as &quot;sign-in page&quot;.</extracomment>
        <translation>vielleicht: %1</translation>
    </message>
    <message>
        <source>Your lookups are encrypted, the server is checked, and so are its answers.</source>
        <translation>Ihre Namensanfragen sind verschlüsselt, der Server ist geprüft und seine Antworten auch.</translation>
    </message>
    <message>
        <source>Your lookups are encrypted, with a reservation.</source>
        <translation>Ihre Anfragen sind verschlüsselt, mit Vorbehalt.</translation>
    </message>
    <message>
        <source>It is not known how your lookups travel.</source>
        <translation>Es ist nicht bekannt, wie Ihre Anfragen reisen.</translation>
    </message>
    <message>
        <source>Your lookups are exposed.</source>
        <translation>Ihre Anfragen sind ungeschützt.</translation>
    </message>
    <message>
        <source>Your lookups fail.</source>
        <translation>Ihre Anfragen scheitern.</translation>
    </message>
    <message>
        <source>systemd-resolved does not answer this computer&apos;s lookups.</source>
        <translation>systemd-resolved beantwortet die Anfragen dieses Computers nicht.</translation>
    </message>
    <message>
        <source>protected</source>
        <comment>inside a line</comment>
        <extracomment>A level inside of a line, in small letters.</extracomment>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>inside a line</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>inside a line</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>exposed</source>
        <comment>inside a line</comment>
        <translation>ungeschützt</translation>
    </message>
    <message>
        <source>failing</source>
        <comment>inside a line</comment>
        <translation>gestört</translation>
    </message>
    <message>
        <source>not in charge</source>
        <comment>inside a line</comment>
        <translation>nicht zuständig</translation>
    </message>
    <message>
        <source>Dotlight is still looking.</source>
        <translation>Dotlight sieht noch nach.</translation>
    </message>
    <message>
        <source>Lookups over %1 are encrypted, the server is checked, and so are its answers.</source>
        <extracomment>%1 is a link, or &quot;the computer-wide servers&quot;.</extracomment>
        <translation>Anfragen über %1 sind verschlüsselt, der Server ist geprüft und seine Antworten auch.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A line on one link: its name, its level, a few words on why.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Ungeschützt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Not in charge</source>
        <translation>Nicht zuständig</translation>
    </message>
    <message>
        <source>set: %1; now: %2; own test: %3</source>
        <extracomment>What is set, what happens, and what Dotlight&apos;s own test showed, of encryption.
----------
What is set, what happens, and what Dotlight&apos;s own test showed, of checking answers.</extracomment>
        <translation>eingestellt: %1; jetzt: %2; eigener Test: %3</translation>
    </message>
    <message>
        <source>off</source>
        <comment>mode of DNS over TLS</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>opportunistic</source>
        <comment>mode of DNS over TLS</comment>
        <translation>opportunistisch</translation>
    </message>
    <message>
        <source>strict</source>
        <comment>mode of DNS over TLS</comment>
        <translation>strikt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>mode of DNS over TLS</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>off</source>
        <comment>mode of DNSSEC</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>allow downgrade</source>
        <comment>mode of DNSSEC</comment>
        <translation>Rückstufung erlaubt</translation>
    </message>
    <message>
        <source>on</source>
        <comment>mode of DNSSEC</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>mode of DNSSEC</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>how lookups travel</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>clear text</source>
        <comment>how lookups travel</comment>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>how lookups travel</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how lookups travel</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>what happens to answers</comment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>what happens to answers</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>fail the check</source>
        <comment>what happens to answers</comment>
        <translation>fallen durch</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what happens to answers</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>encrypted and verified</source>
        <comment>own test of a server</comment>
        <translation>verschlüsselt und geprüft</translation>
    </message>
    <message>
        <source>encrypted, not verified</source>
        <comment>own test of a server</comment>
        <translation>verschlüsselt, nicht geprüft</translation>
    </message>
    <message>
        <source>clear text only</source>
        <comment>own test of a server</comment>
        <translation>nur Klartext</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>own test of a server</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tested</source>
        <comment>own test of a server</comment>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>forged answers are rejected</source>
        <comment>own test of answers</comment>
        <translation>gefälschte Antworten werden verworfen</translation>
    </message>
    <message>
        <source>forged answers pass</source>
        <comment>own test of answers</comment>
        <translation>gefälschte Antworten kommen durch</translation>
    </message>
    <message>
        <source>good answers fail</source>
        <comment>own test of answers</comment>
        <translation>gute Antworten scheitern</translation>
    </message>
    <message>
        <source>not tested</source>
        <comment>own test of answers</comment>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>wired</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of link</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No lookups go over %1 now: no servers are set there, or it is not connected.</source>
        <extracomment>%1 is the name of a link.</extracomment>
        <translation>Über %1 gehen gerade keine Anfragen: Dort sind keine Server eingestellt, oder es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A word that was typed, in quotation marks.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing was changed: what is in %1 is not understood. Mend that file or remove it.</source>
        <translation>Nichts wurde geändert: Was in %1 steht, ist nicht zu verstehen. Die Datei berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 can&apos;t be written. Is there room on the disk, and may you write there?</source>
        <translation>Nichts wurde geändert: %1 lässt sich nicht schreiben. Ist noch Platz auf dem Datenträger, und ist das Schreiben dort erlaubt?</translation>
    </message>
    <message>
        <source>/etc/resolv.conf does not name systemd-resolved alone, so programs that read it may go past its encryption and checks. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>/etc/resolv.conf nennt nicht allein systemd-resolved; Programme, die diese Datei lesen, können daher dessen Verschlüsselung und Prüfung umgehen. Einen symbolischen Link auf /run/systemd/resolve/stub-resolv.conf daraus machen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads programs straight to the servers, past systemd-resolved and its encryption and checks. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>/etc/resolv.conf führt Programme geradewegs zu den Servern, vorbei an systemd-resolved und dessen Verschlüsselung und Prüfung. Einen symbolischen Link auf /run/systemd/resolve/stub-resolv.conf daraus machen.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate made out to another name.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, das auf einen anderen Namen lautet.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed an expired certificate.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein abgelaufenes Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate that this computer does not trust.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, dem dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>Answers over %1 are not checked, although the settings ask for it (DNSSEC), so forged ones would go unnoticed. Look for exceptions (negative trust anchors) in systemd-resolved&apos;s settings.</source>
        <translation>Antworten über %1 werden nicht geprüft, obwohl die Einstellungen es verlangen (DNSSEC); gefälschte blieben unbemerkt. In den Einstellungen von systemd-resolved nach Ausnahmen suchen (negative Vertrauensanker).</translation>
    </message>
    <message>
        <source>Lookups over %1 go out in clear text, so anybody on the way can read which names you look up (DNS over TLS). Turn encryption on where the server offers it.</source>
        <translation>Anfragen über %1 gehen im Klartext hinaus; jeder auf dem Weg kann lesen, welche Namen nachgeschlagen werden (DNS over TLS). Die Verschlüsselung einschalten, wo der Server sie anbietet.</translation>
    </message>
    <message>
        <source>Ordinary lookups go over %1 in clear text as well as encrypted over %2, so they can be read on the way all the same. Encrypt lookups over %1 too, or do without it.</source>
        <translation>Gewöhnliche Anfragen gehen im Klartext über %1 und zugleich verschlüsselt über %2; sie sind unterwegs also trotzdem lesbar. Auch die Anfragen über %1 verschlüsseln oder darauf verzichten.</translation>
    </message>
    <message>
        <source>Strict mode is set for %1 alone, and there this version of systemd-resolved does not check who the server is: somebody on the way could pose as it. DNSOverTLS=yes in resolved.conf makes it check; networks whose servers don&apos;t do encryption then get no answers.</source>
        <translation>Der strikte Modus ist nur für %1 eingestellt, und dort prüft diese Version von systemd-resolved nicht, wer der Server ist: Jemand auf dem Weg könnte sich für den Server ausgeben. DNSOverTLS=yes in resolved.conf lässt sie prüfen; Netze, deren Server nicht verschlüsseln, bekommen dann keine Antworten.</translation>
    </message>
    <message>
        <source>What NetworkManager holds for %1 is not what systemd-resolved has, so settings made in NetworkManager don&apos;t take effect. Reconnect; if that does not help, look at “dns=” in NetworkManager.conf.</source>
        <translation>Was NetworkManager für %1 vorhält, ist nicht, was systemd-resolved hat; Einstellungen aus NetworkManager wirken daher nicht. Neu verbinden; hilft das nicht, „dns=“ in NetworkManager.conf ansehen.</translation>
    </message>
    <message>
        <source>settings could not be read</source>
        <translation>Einstellungen nicht zu lesen</translation>
    </message>
    <message>
        <source>It is not known how lookups travel over %1: systemd-resolved did not tell its settings.</source>
        <translation>Es ist nicht bekannt, wie Anfragen über %1 reisen: systemd-resolved hat seine Einstellungen nicht genannt.</translation>
    </message>
    <message>
        <source>systemd-resolved did not tell its settings for %1, so how lookups travel there is not known. Look again; if that does not help, restart it: “systemctl restart systemd-resolved”.</source>
        <translation>systemd-resolved hat seine Einstellungen für %1 nicht genannt; wie Anfragen dort reisen, ist daher nicht bekannt. Erneut nachsehen; hilft das nicht, den Dienst neu starten: „systemctl restart systemd-resolved“.</translation>
    </message>
    <message>
        <source>signature check could not be seen</source>
        <translation>Prüfung war nicht zu sehen</translation>
    </message>
    <message>
        <source>It could not be seen whether answers over %1 are checked for forgery.</source>
        <translation>Es war nicht zu sehen, ob Antworten über %1 auf Fälschung geprüft werden.</translation>
    </message>
    <message>
        <source>The root of the DNS, the one name that is surely signed, can&apos;t be looked up over %1, so whether answers are checked there could not be seen (DNSSEC). How lookups travel was seen.</source>
        <translation>Die Wurzel des DNS, der eine Name, der sicher unterschrieben ist, lässt sich über %1 nicht nachschlagen; ob Antworten dort geprüft werden, war daher nicht zu sehen (DNSSEC). Wie Anfragen reisen, war zu sehen.</translation>
    </message>
    <message>
        <source>can&apos;t be asked alone</source>
        <translation>nicht allein zu befragen</translation>
    </message>
    <message>
        <source>How lookups over %1 travel can&apos;t be seen: other servers answer beside them.</source>
        <translation>Wie Anfragen über %1 reisen, ist nicht zu sehen: Andere Server antworten daneben.</translation>
    </message>
    <message>
        <source>systemd-resolved can&apos;t be told to ask %1 alone, so no test question shows how lookups travel there. What is set for them is shown.</source>
        <translation>systemd-resolved kann nicht dazu gebracht werden, allein %1 zu befragen; keine Testfrage zeigt daher, wie Anfragen dort reisen. Gezeigt wird, was dafür eingestellt ist.</translation>
    </message>
    <message>
        <source>perhaps encrypted, can be stripped</source>
        <translation>vielleicht verschlüsselt, aufhebbar</translation>
    </message>
    <message>
        <source>Some of your lookups are encrypted, perhaps those over %1.</source>
        <translation>Einige Anfragen sind verschlüsselt, vielleicht die über %1.</translation>
    </message>
    <message>
        <source>A lookup was encrypted, perhaps over %1: several ways are asked at once, and the first answer wins. Whoever is on the way could force it into clear text (DNS over TLS, opportunistic). Strict mode prevents it.</source>
        <translation>Eine Anfrage war verschlüsselt, vielleicht die über %1: Mehrere Wege werden zugleich befragt, und die erste Antwort gilt. Wer auf dem Weg sitzt, könnte sie in den Klartext zwingen (DNS over TLS, opportunistisch). Der strikte Modus verhindert das.</translation>
    </message>
    <message>
        <source>Perhaps nobody checks who the server is that is asked over %1: which version of systemd-resolved this is could not be found out, and those before 261 don&apos;t check where strict mode is set for a link alone. DNSOverTLS=yes in resolved.conf makes them check; networks whose servers don&apos;t do encryption then get no answers.</source>
        <translation>Vielleicht prüft niemand, wer der über %1 befragte Server ist: Welche Version von systemd-resolved hier läuft, war nicht herauszufinden, und die vor 261 prüfen nicht, wo der strikte Modus nur für eine Verbindung eingestellt ist. DNSOverTLS=yes in resolved.conf lässt sie prüfen; Netze, deren Server nicht verschlüsseln, bekommen dann keine Antworten.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf is missing, so the programs that read it don&apos;t reach systemd-resolved and its encryption and checks. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>/etc/resolv.conf fehlt; Programme, die diese Datei lesen, erreichen daher systemd-resolved mit seiner Verschlüsselung und Prüfung nicht. Einen symbolischen Link auf /run/systemd/resolve/stub-resolv.conf daraus machen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf sends programs to systemd-resolved&apos;s own address, but it listens there over TCP alone, and programs ask over UDP first, so their lookups fail. Set DNSStubListener=yes in resolved.conf.</source>
        <translation>/etc/resolv.conf schickt Programme zur eigenen Adresse von systemd-resolved; dort hört es aber nur über TCP, und Programme fragen zuerst über UDP, sodass ihre Anfragen scheitern. DNSStubListener=yes in resolved.conf setzen.</translation>
    </message>
    <message>
        <source>one of the servers</source>
        <extracomment>Stands where the address of a server is not known; sentences are worded so that it is never their first word.</extracomment>
        <translation>einer der Server</translation>
    </message>
    <message>
        <source>the sign-in page can&apos;t be opened: %1</source>
        <translation>die Anmeldeseite lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Sign in to This Network…</source>
        <extracomment>Menu entry: opens the sign-in page of a network with a captive portal in the web browser</extracomment>
        <translation>In diesem Netz anmelden …</translation>
    </message>
    <message>
        <source>Usage: dotlightctl status [--json] [--no-lookup] [LINK]

Tells how lookups are protected now: what is set, and what a fresh lookup over
each link shows.

  LINK          judge by this link alone: a name, an index, or global
  --json        for programs; see status.schema.json
  --no-lookup   send nothing, tell only what is set
  -h, --help    this text

Exit status: 0 protected, 1 encrypted with a reservation, 2 exposed or failing,
3 unknown or not in charge, 64 wrong usage.
</source>
        <translation>Aufruf: dotlightctl status [--json] [--no-lookup] [VERBINDUNG]

Sagt, wie Anfragen jetzt geschützt sind: was eingestellt ist und was eine
frische Anfrage über jede Verbindung zeigt.

  VERBINDUNG    nur nach dieser urteilen: ein Name, ein Index oder global
  --json        für Programme; siehe status.schema.json
  --no-lookup   nichts senden, nur sagen, was eingestellt ist
  -h, --help    dieser Text

Rückgabewert: 0 geschützt, 1 verschlüsselt mit Vorbehalt, 2 ungeschützt oder
gestört, 3 unbekannt oder nicht zuständig, 64 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>Usage: dotlightctl watch [--json]

Writes a line now and one for each change, until it is ended.

  --json       the whole status object on each line; see status.schema.json
  -h, --help   this text
</source>
        <translation>Aufruf: dotlightctl watch [--json]

Schreibt jetzt eine Zeile und dann eine je Änderung, bis es beendet wird.

  --json       in jeder Zeile das ganze Statusobjekt; siehe status.schema.json
  -h, --help   dieser Text
</translation>
    </message>
    <message>
        <source>the network interfaces could not be read, so not %1 either</source>
        <translation>die Netzwerkschnittstellen ließen sich nicht lesen, also auch %1 nicht</translation>
    </message>
    <message>
        <source>lo is the loopback: no lookups leave the computer by it</source>
        <translation>lo ist die Schleife des Computers zu sich selbst: darüber verlässt ihn keine Anfrage</translation>
    </message>
    <message>
        <source>no such argument: %1; see --help</source>
        <translation>kein solches Argument: %1; siehe --help</translation>
    </message>
    <message>
        <source>network interfaces could not be read</source>
        <translation>Netzwerkschnittstellen nicht lesbar</translation>
    </message>
    <message>
        <source>It is not known how lookups travel: the network interfaces could not be read.</source>
        <translation>Wie Anfragen reisen, ist nicht bekannt: die Netzwerkschnittstellen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The kernel&apos;s list of network interfaces could not be read (rtnetlink), so lookups may travel over some that are not shown here. Look again; this program may have run against a limit, such as of open files.</source>
        <translation>Die Liste der Netzwerkschnittstellen ließ sich vom Kernel nicht lesen (rtnetlink), also gehen Anfragen vielleicht auch über solche, die hier nicht stehen. Erneut nachsehen; vielleicht ist dieses Programm an eine Grenze gestoßen, etwa die offener Dateien.</translation>
    </message>
    <message>
        <source>--link wants the name of a link behind it</source>
        <translation>--link erwartet den Namen einer Verbindung dahinter</translation>
    </message>
    <message>
        <source>why wants a name, such as example.com; see dotlightctl why --help</source>
        <translation>why erwartet einen Namen, etwa example.com; siehe dotlightctl why --help</translation>
    </message>
    <message>
        <source>where takes a name, such as www.example.com; see dotlightctl where --help</source>
        <translation>where erwartet einen Namen, etwa www.example.com; siehe dotlightctl where --help</translation>
    </message>
    <message>
        <source>report takes no more words, but there is %1</source>
        <translation>report erwartet keine weiteren Wörter, angegeben ist aber %1</translation>
    </message>
    <message>
        <source>there is no check %1; see dotlightctl check --help</source>
        <translation>es gibt keine Prüfung %1; siehe dotlightctl check --help</translation>
    </message>
    <message>
        <source>check has no option %1; see dotlightctl check --help</source>
        <translation>check hat keine Option %1; siehe dotlightctl check --help</translation>
    </message>
    <message>
        <source>why has no option %1; see dotlightctl why --help</source>
        <translation>why hat keine Option %1; siehe dotlightctl why --help</translation>
    </message>
    <message>
        <source>where has no option %1; see dotlightctl where --help</source>
        <translation>where hat keine Option %1; siehe dotlightctl where --help</translation>
    </message>
    <message>
        <source>report has no option %1; see dotlightctl report --help</source>
        <translation>report hat keine Option %1; siehe dotlightctl report --help</translation>
    </message>
    <message>
        <source>one link is taken, but there is %1 as well</source>
        <translation>erwartet wird nur eine Verbindung, nicht auch noch %1</translation>
    </message>
    <message>
        <source>%1 takes one name, but there is %2 as well</source>
        <extracomment>%1 is a command, %2 a word that is too many.</extracomment>
        <translation>%1 erwartet nur einen Namen, nicht auch noch %2</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>%1 is no name to look up: %2</source>
        <extracomment>%1 is what was typed as a name, %2 what is wrong with it.</extracomment>
        <translation>nach %1 lässt sich nicht als Namen fragen: %2</translation>
    </message>
    <message>
        <source>It is an alias: %1</source>
        <translation>Es ist ein Alias: %1</translation>
    </message>
    <message>
        <source>the program that makes the checks can&apos;t be started: %1: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s message.</extracomment>
        <translation>das Programm, das die Prüfungen macht, lässt sich nicht starten: %1: %2</translation>
    </message>
    <message>
        <source>Usage: dotlightctl COMMAND [OPTION...]

Tells whether this computer&apos;s DNS lookups are encrypted, to a server whose
identity is checked, with answers that are checked.

  status [--json] [--no-lookup] [LINK]   how it is now
  watch [--json]                         a line for each change
  check [--json] [CHECK...]              proves it by tests of its own
  why [--json] NAME                      why a name is trusted, or is not
  where [--json] [--ask] NAME            where a name would go
  report [--check]                       all of it for a bug report, masked

  -h, --help   this text; after a command, that command&apos;s
  --version    the version
</source>
        <translation>Aufruf: dotlightctl BEFEHL [OPTION...]

Sagt, ob die DNS-Anfragen dieses Computers verschlüsselt an einen Server gehen,
dessen Identität geprüft wird, und ob dessen Antworten geprüft werden.

  status [--json] [--no-lookup] [VERBINDUNG]   wie es jetzt steht
  watch [--json]                               eine Zeile je Änderung
  check [--json] [PRÜFUNG...]                  beweist es mit eigenen Tests
  why [--json] NAME                            warum man ihm traut oder nicht
  where [--json] [--ask] NAME                  wohin ein Name ginge
  report [--check]                             alles für Fehlerbericht, maskiert

  -h, --help   dieser Text; nach einem Befehl dessen Hilfe
  --version    die Version
</translation>
    </message>
    <message>
        <source>
  --link LINK    of this link alone: a name, an index, or global
  --json         for programs; see status.schema.json
  --json-lines   each result on a line as it comes, then the whole
  -h, --help     this text

Exit status, by the level that results: 0 protected, 1 encrypted with a
reservation, 2 exposed or failing, 3 unknown or not in charge, 64 wrong usage.
</source>
        <translation>
  --link VERBINDUNG   nur für diese: ein Name, ein Index oder global
  --json              für Programme; siehe status.schema.json
  --json-lines        jedes Ergebnis als Zeile, sobald es da ist, dann das Ganze
  -h, --help          dieser Text

Rückgabewert, nach der Stufe, die sich ergibt: 0 geschützt, 1 verschlüsselt mit
Vorbehalt, 2 ungeschützt oder gestört, 3 unbekannt oder nicht zuständig, 64
falscher Aufruf.
</translation>
    </message>
    <message>
        <source>what was found is not kept: %1 can&apos;t be written</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>was gefunden wurde, bleibt nicht erhalten: %1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the title of a check.
----------
%1 is the name of a link; what follows is about it.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>%1 is the title of a check, %2 a link or other place.</extracomment>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>The network changed meanwhile, so everything is checked anew.</source>
        <translation>Das Netz hat sich inzwischen geändert, daher wird alles neu geprüft.</translation>
    </message>
    <message>
        <source>%1 is no name of a host or domain</source>
        <translation>%1 ist kein Name eines Hosts oder einer Domäne</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>A label: why a link is asked.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Otherwise these would be asked:</source>
        <translation>Sonst würden diese gefragt:</translation>
    </message>
    <message>
        <source>%1; the chain breaks here</source>
        <extracomment>Said by a screen reader. %1: a zone and how it is</extracomment>
        <translation>%1; hier bricht die Kette</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Said by a screen reader. %1: a network; %2: &quot;passed&quot; or another verdict; %3: a sentence</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>being checked</source>
        <comment>a check</comment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a check</comment>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 does not exist, it is said; %2 is not signed, so that is not proven.</source>
        <translation>%1 gibt es nicht, heißt es; %2 ist nicht unterschrieben, daher ist das nicht bewiesen.</translation>
    </message>
    <message>
        <source>%1 is not signed, and that is proven: the signatures end above %2.</source>
        <translation>%1 ist nicht unterschrieben, und das ist bewiesen: Die Unterschriften enden oberhalb von %2.</translation>
    </message>
    <message>
        <source>%1 does not exist, and that is proven.</source>
        <translation>%1 gibt es nicht, und das ist bewiesen.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address, and that is proven.</source>
        <translation>%1 hat keine IPv4-Adresse, und das ist bewiesen.</translation>
    </message>
    <message>
        <source>%1 is signed, and every signature from the root to it fits.</source>
        <translation>%1 ist unterschrieben, und jede Unterschrift von der Wurzel bis dorthin passt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked into: systemd-resolved can&apos;t be asked.</source>
        <translation>%1 lässt sich nicht untersuchen: systemd-resolved ist nicht zu befragen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked into: nothing was answered on %2.</source>
        <translation>%1 lässt sich nicht untersuchen: Für %2 kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked into: what came back on %2 is no proper answer.</source>
        <translation>%1 lässt sich nicht untersuchen: Was für %2 zurückkam, ist keine richtige Antwort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked into: the DNS server reports an error on %2.</source>
        <translation>%1 lässt sich nicht untersuchen: Der DNS-Server meldet für %2 einen Fehler.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be checked: this computer trusts no key of the root.</source>
        <translation>%1 lässt sich nicht prüfen: Dieser Computer vertraut keinem Schlüssel der Wurzel.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: its aliases go round in a circle, or are too many.</source>
        <translation>%1 führt nirgendwohin: Die Aliasse gehen im Kreis oder sind zu viele.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Its owner has not signed it, so a forged answer for it can&apos;t be told from a true one (DNSSEC has nothing to check).</source>
        <translation>Falsch ist daran nichts. Der Eigentümer hat den Namen nicht unterschrieben; eine gefälschte Antwort darauf lässt sich daher nicht von einer echten unterscheiden (DNSSEC hat nichts zu prüfen).</translation>
    </message>
    <message>
        <source>Most likely that is for the owner of %2 to mend, and other computers that check signatures fail as well. If it works elsewhere with signatures checked, then answers are altered on their way to you.</source>
        <translation>Höchstwahrscheinlich muss das in Ordnung bringen, wem %2 gehört; andere Computer, die Unterschriften prüfen, scheitern ebenso. Geht es anderswo mit geprüften Unterschriften, dann werden Antworten auf dem Weg zu Ihnen verändert.</translation>
    </message>
    <message>
        <source>The DNS server in use, or something on the way to it, leaves signatures out or alters them, those of the root too. Choose another server, or another network.</source>
        <translation>Der DNS-Server in Gebrauch oder etwas auf dem Weg zu ihm lässt Unterschriften weg oder verändert sie, auch die der Wurzel. Einen anderen Server oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Even the root&apos;s own signatures don&apos;t hold at this computer&apos;s time: most likely its clock is wrong. Set date and time.</source>
        <translation>Selbst die Unterschriften der Wurzel gelten nicht zur Zeit dieses Computers: Höchstwahrscheinlich geht seine Uhr falsch. Datum und Uhrzeit stellen.</translation>
    </message>
    <message>
        <source>With DNSSEC on, no lookup can succeed like this. Either this computer&apos;s root keys are old (update systemd, or the files in dnssec-trust-anchors.d), or the answers are forged, or the network has a root of its own.</source>
        <translation>So kann mit eingeschaltetem DNSSEC keine Anfrage gelingen. Entweder sind die Wurzelschlüssel dieses Computers alt (systemd aktualisieren oder die Dateien in dnssec-trust-anchors.d), oder die Antworten sind gefälscht, oder das Netz hat eine eigene Wurzel.</translation>
    </message>
    <message>
        <source>The servers of %2 may be out of order, or the DNS server in use or the network is. Try again, and from another network.</source>
        <translation>Die für %2 zuständigen Server sind womöglich gestört, oder der DNS-Server in Gebrauch oder das Netz ist es. Noch einmal versuchen, und aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>a zone</comment>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>not signed</source>
        <comment>a zone</comment>
        <translation>nicht unterschrieben</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a zone</comment>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a zone</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <extracomment>%1 is the number and kind of a key.</extracomment>
        <translation>%1, den es dort nicht gibt</translation>
    </message>
    <message>
        <source>no key is named for it (no DS record)</source>
        <translation>kein Schlüssel dafür genannt (kein DS-Eintrag)</translation>
    </message>
    <message>
        <source>trusted here: key %1</source>
        <extracomment>%1 is a list of keys.</extracomment>
        <translation>hier vertraut: Schlüssel %1</translation>
    </message>
    <message>
        <source>named by its parent (DS): key %1</source>
        <extracomment>%1 is a list of keys.</extracomment>
        <translation>genannt von der übergeordneten Zone (DS): Schlüssel %1</translation>
    </message>
    <message>
        <source>its keys (DNSKEY): %1</source>
        <extracomment>%1 is a list of keys.</extracomment>
        <translation>eigene Schlüssel (DNSKEY): %1</translation>
    </message>
    <message>
        <source>%1: signed with key %2, until %3</source>
        <extracomment>%1 is what is signed (&quot;example.com A&quot;), %2 a key&apos;s number, %3 a date.</extracomment>
        <translation>%1: unterschrieben mit Schlüssel %2, bis %3</translation>
    </message>
    <message>
        <source>%1: the signature with key %2 does not fit</source>
        <extracomment>%1 is what is signed (&quot;example.com A&quot;), %2 a key&apos;s number.</extracomment>
        <translation>%1: die Unterschrift mit Schlüssel %2 passt nicht</translation>
    </message>
    <message>
        <source>%1: the signature with key %2 expired on %3</source>
        <extracomment>%1 is what is signed (&quot;example.com A&quot;), %2 a key&apos;s number, %3 a date.</extracomment>
        <translation>%1: die Unterschrift mit Schlüssel %2 ist am %3 abgelaufen</translation>
    </message>
    <message>
        <source>%1: the signature with key %2 is valid from %3 on</source>
        <extracomment>%1 is what is signed (&quot;example.com A&quot;), %2 a key&apos;s number, %3 a date.</extracomment>
        <translation>%1: die Unterschrift mit Schlüssel %2 gilt erst ab %3</translation>
    </message>
    <message>
        <source>%1: signed in a way that can&apos;t be checked here (%2)</source>
        <extracomment>%1 is what is signed (&quot;example.com A&quot;), %2 the name of a kind of signature.</extracomment>
        <translation>%1: auf eine Art unterschrieben, die sich hier nicht prüfen lässt (%2)</translation>
    </message>
    <message>
        <source>Fresh lookup</source>
        <translation>Frische Anfrage</translation>
    </message>
    <message>
        <source>Way to the resolver</source>
        <translation>Weg zum Resolver</translation>
    </message>
    <message>
        <source>Local DNS programs</source>
        <translation>DNS-Programme auf diesem Computer</translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <translation>NetworkManager</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Programs with DNS of their own</source>
        <translation>Programme mit eigenem DNS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>Wurzelschlüssel</translation>
    </message>
    <message>
        <source>Forged answers</source>
        <translation>Gefälschte Antworten</translation>
    </message>
    <message>
        <source>Servers&apos; certificates</source>
        <translation>Zertifikate der Server</translation>
    </message>
    <message>
        <source>Port for encryption</source>
        <translation>Port für Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption on offer</source>
        <translation>Angebotene Verschlüsselung</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Certificate is for</source>
        <translation>Zertifikat lautet auf</translation>
    </message>
    <message>
        <source>… and for the addresses</source>
        <translation>… und auf die Adressen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>systemd-resolved checks that itself</source>
        <translation>systemd-resolved prüft das selbst</translation>
    </message>
    <message>
        <source>Answers in clear</source>
        <translation>Antwortet im Klartext</translation>
    </message>
    <message>
        <source>Connecting, ms</source>
        <translation>Verbinden, ms</translation>
    </message>
    <message>
        <source>Handshake, ms</source>
        <translation>Handshake, ms</translation>
    </message>
    <message>
        <source>Answer, ms</source>
        <translation>Antwort, ms</translation>
    </message>
    <message>
        <source>Open at</source>
        <translation>Offen bei</translation>
    </message>
    <message>
        <source>Shut at</source>
        <translation>Geschlossen bei</translation>
    </message>
    <message>
        <source>Answers in clear from</source>
        <translation>Antworten im Klartext von</translation>
    </message>
    <message>
        <source>Signatures checked</source>
        <translation>Unterschriften geprüft</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Aus dem Netz</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>systemd-resolved says</source>
        <translation>systemd-resolved meldet</translation>
    </message>
    <message>
        <source>Second question</source>
        <translation>Zweite Frage</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads to</source>
        <translation>/etc/resolv.conf führt zu</translation>
    </message>
    <message>
        <source>Servers in it</source>
        <translation>Server darin</translation>
    </message>
    <message>
        <source>hosts in nsswitch.conf</source>
        <translation>hosts in nsswitch.conf</translation>
    </message>
    <message>
        <source>127.0.0.53 answers</source>
        <translation>127.0.0.53 antwortet</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Listening at</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>NetworkManager says</source>
        <translation>NetworkManager meldet</translation>
    </message>
    <message>
        <source>By fetching</source>
        <translation>Durch Abruf von</translation>
    </message>
    <message>
        <source>NetworkManager&apos;s DNS mode</source>
        <translation>DNS-Modus von NetworkManager</translation>
    </message>
    <message>
        <source>Setting dns=</source>
        <translation>Einstellung dns=</translation>
    </message>
    <message>
        <source>… set by</source>
        <translation>… gesetzt in</translation>
    </message>
    <message>
        <source>Setting rc-manager=</source>
        <translation>Einstellung rc-manager=</translation>
    </message>
    <message>
        <source>Setting systemd-resolved=</source>
        <translation>Einstellung systemd-resolved=</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>NetworkManager holds</source>
        <translation>NetworkManager hält vor</translation>
    </message>
    <message>
        <source>systemd-resolved has</source>
        <translation>systemd-resolved hat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocols on offer</source>
        <translation>Angebotene Protokolle</translation>
    </message>
    <message>
        <source>DNS over TLS among them</source>
        <translation>DNS over TLS darunter</translation>
    </message>
    <message>
        <source>Certificate is trusted</source>
        <translation>Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>… and holds the server&apos;s address</source>
        <translation>… und enthält die Adresse des Servers</translation>
    </message>
    <message>
        <source>Answer code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>To the port for encryption</source>
        <translation>Zum Port für Verschlüsselung</translation>
    </message>
    <message>
        <source>To the port for clear text</source>
        <translation>Zum Port für Klartext</translation>
    </message>
    <message>
        <source>Times looked</source>
        <translation>Wie oft nachgesehen</translation>
    </message>
    <message>
        <source>Known to be systemd-resolved&apos;s</source>
        <translation>Bekanntermaßen von systemd-resolved</translation>
    </message>
    <message>
        <source>In clear</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>Encrypted, new connection</source>
        <translation>Verschlüsselt, neue Verbindung</translation>
    </message>
    <message>
        <source>Encrypted, open connection</source>
        <translation>Verschlüsselt, offene Verbindung</translation>
    </message>
    <message>
        <source>From its cache</source>
        <translation>Aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>At 127.0.0.53</source>
        <translation>Bei 127.0.0.53</translation>
    </message>
    <message>
        <source>This computer&apos;s time</source>
        <translation>Zeit dieses Computers</translation>
    </message>
    <message>
        <source>Set by the network</source>
        <translation>Vom Netz gestellt</translation>
    </message>
    <message>
        <source>Signatures hold from</source>
        <translation>Unterschriften gelten ab</translation>
    </message>
    <message>
        <source>Signatures hold until</source>
        <translation>Unterschriften gelten bis</translation>
    </message>
    <message>
        <source>Signatures seen</source>
        <translation>Gesehene Unterschriften</translation>
    </message>
    <message>
        <source>Keys trusted here</source>
        <translation>Hier vertraute Schlüssel</translation>
    </message>
    <message>
        <source>Keys of the root</source>
        <translation>Schlüssel der Wurzel</translation>
    </message>
    <message>
        <source>The root is signed by</source>
        <translation>Die Wurzel ist unterschrieben von</translation>
    </message>
    <message>
        <source>Test names</source>
        <translation>Testnamen</translation>
    </message>
    <message>
        <source>%1 ms (%2 to %3, of %4)</source>
        <extracomment>A time in the middle of several, in milliseconds; %2 and %3: half of them were between these; %4: how many there were.</extracomment>
        <translation>%1 ms (%2 bis %3, von %4)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No settings of a browser that Dotlight knows were found for you.</source>
        <translation>Für Sie wurden keine Einstellungen eines Browsers gefunden, den Dotlight kennt.</translation>
    </message>
    <message>
        <source>Programs of your own may still look up names in their own way; Dotlight can&apos;t know all of them.</source>
        <translation>Ihre Programme fragen womöglich trotzdem auf eigene Weise nach Namen; Dotlight kann sie nicht alle kennen.</translation>
    </message>
    <message>
        <source>%1 is set to look up names as this computer does.</source>
        <translation>%1 ist so eingestellt, dass es nach Namen fragt wie dieser Computer.</translation>
    </message>
    <message>
        <source>By its settings it has no DNS over HTTPS of its own, so what Dotlight says holds for it too. An extension or a proxy in it may change that.</source>
        <translation>Den Einstellungen nach hat das Programm kein eigenes DNS over HTTPS; was Dotlight sagt, gilt daher auch dafür. Eine Erweiterung oder ein Proxy darin kann das ändern.</translation>
    </message>
    <message>
        <source>%1 may look up names on its own, depending on this computer&apos;s servers.</source>
        <translation>%1 fragt womöglich selbst nach Namen, je nach den Servern dieses Computers.</translation>
    </message>
    <message>
        <source>It is in its automatic mode, and /etc/resolv.conf does not name systemd-resolved alone. Where it knows the server named there to offer DNS over HTTPS, it uses that, and Dotlight does not see it.</source>
        <translation>Das Programm ist in seinem automatischen Modus, und /etc/resolv.conf nennt nicht allein systemd-resolved. Weiß es vom dort genannten Server, dass er DNS over HTTPS anbietet, so verwendet es das, und Dotlight sieht es nicht.</translation>
    </message>
    <message>
        <source>%1 is set to look up names by DNS over HTTPS of its own, and as this computer does where that fails.</source>
        <translation>%1 ist so eingestellt, dass es mit eigenem DNS over HTTPS nach Namen fragt und, wo das scheitert, wie dieser Computer.</translation>
    </message>
    <message>
        <source>Its lookups go past systemd-resolved, so what Dotlight says does not hold for them. If you don&apos;t want that, turn off DNS over HTTPS (secure DNS) in its settings.</source>
        <translation>Seine Anfragen gehen an systemd-resolved vorbei; was Dotlight sagt, gilt für sie nicht. Wenn das nicht erwünscht ist, in den Einstellungen des Programms DNS over HTTPS (sicheres DNS) ausschalten.</translation>
    </message>
    <message>
        <source>%1 is set to look up names by DNS over HTTPS of its own alone.</source>
        <translation>%1 ist so eingestellt, dass es nur mit eigenem DNS over HTTPS nach Namen fragt.</translation>
    </message>
    <message>
        <source>How %1 looks up names could not be found out.</source>
        <translation>Wie %1 nach Namen fragt, war nicht herauszufinden.</translation>
    </message>
    <message>
        <source>It has settings that this version of Dotlight does not understand. Look for DNS over HTTPS (secure DNS) in its settings.</source>
        <translation>Es gibt Einstellungen, die diese Version von Dotlight nicht versteht. In den Einstellungen des Programms nach DNS over HTTPS (sicheres DNS) suchen.</translation>
    </message>
    <message>
        <source>The clock fits the root&apos;s signatures.</source>
        <translation>Die Uhr passt zu den Unterschriften der Wurzel.</translation>
    </message>
    <message>
        <source>This computer&apos;s time is %1, and the root&apos;s signatures hold from %2 to %3. Signatures and certificates can be checked.</source>
        <translation>Die Zeit dieses Computers ist %1, und die Unterschriften der Wurzel gelten von %2 bis %3. Unterschriften und Zertifikate lassen sich prüfen.</translation>
    </message>
    <message>
        <source>The clock fits the root&apos;s signatures, but no time server sets it.</source>
        <translation>Die Uhr passt zu den Unterschriften der Wurzel, aber kein Zeitserver stellt sie.</translation>
    </message>
    <message>
        <source>This computer&apos;s time is %1, and the root&apos;s signatures hold from %2 to %3. That is good enough now; without a time server the clock will run away. Turn on setting the time automatically (NTP).</source>
        <translation>Die Zeit dieses Computers ist %1, und die Unterschriften der Wurzel gelten von %2 bis %3. Das reicht jetzt; ohne Zeitserver läuft die Uhr mit der Zeit davon. Das automatische Stellen der Uhr einschalten (NTP).</translation>
    </message>
    <message>
        <source>The clock is set by a time server.</source>
        <translation>Die Uhr wird von einem Zeitserver gestellt.</translation>
    </message>
    <message>
        <source>The kernel says so. No signatures of the root came to compare it with.</source>
        <translation>Das sagt der Kernel. Es kamen keine Unterschriften der Wurzel, um sie damit zu vergleichen.</translation>
    </message>
    <message>
        <source>The clock is slow: the root&apos;s signatures are not valid yet.</source>
        <translation>Die Uhr geht nach: Die Unterschriften der Wurzel sind noch nicht gültig.</translation>
    </message>
    <message>
        <source>This computer&apos;s time is %1, and the root&apos;s signatures hold from %2 to %3. Until the clock is right, signed names and many certificates fail. Set date and time.</source>
        <translation>Die Zeit dieses Computers ist %1, und die Unterschriften der Wurzel gelten von %2 bis %3. Bis die Uhr richtig geht, scheitern unterschriebene Namen und viele Zertifikate. Datum und Uhrzeit stellen.</translation>
    </message>
    <message>
        <source>The clock is fast, or the answers are old: the root&apos;s signatures have expired.</source>
        <translation>Die Uhr geht vor, oder die Antworten sind alt: Die Unterschriften der Wurzel sind abgelaufen.</translation>
    </message>
    <message>
        <source>This computer&apos;s time is %1, and the root&apos;s signatures hold from %2 to %3. Check date and time. If they are right, the DNS server tells old answers, and signed names fail all the same.</source>
        <translation>Die Zeit dieses Computers ist %1, und die Unterschriften der Wurzel gelten von %2 bis %3. Datum und Uhrzeit prüfen. Stimmen sie, gibt der DNS-Server alte Antworten, und unterschriebene Namen scheitern trotzdem.</translation>
    </message>
    <message>
        <source>Whether the clock is right can&apos;t be told.</source>
        <translation>Ob die Uhr richtig geht, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>This check was not over in time.</source>
        <translation>Diese Prüfung war nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>So it says nothing either way.</source>
        <translation>Sie sagt daher weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>There is nothing to check here.</source>
        <translation>Hier gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>systemd-resolved is not there to be checked.</source>
        <translation>systemd-resolved ist nicht da, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>%1 names no encrypted server that speaks for it.</source>
        <translation>%1 nennt keinen verschlüsselten Server, der für diese Adresse spricht.</translation>
    </message>
    <message>
        <source>It may offer encryption all the same, without saying so in this way (discovery of designated resolvers).</source>
        <translation>Vielleicht bietet der Server trotzdem Verschlüsselung an, ohne es auf diese Weise zu sagen (Discovery of Designated Resolvers).</translation>
    </message>
    <message>
        <source>%1 offers encrypted lookups as %2, port %3, and that was verified.</source>
        <translation>%1 bietet verschlüsselte Anfragen als %2 an, Port %3, und das wurde bestätigt.</translation>
    </message>
    <message>
        <source>%1 offers encrypted lookups as %2, port %3, and that could not be verified.</source>
        <translation>%1 bietet verschlüsselte Anfragen als %2 an, Port %3, und das ließ sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>%1 sends encrypted lookups on to %2 at %5, which can&apos;t show that it speaks for it.</source>
        <translation>%1 verweist verschlüsselte Anfragen an %2 unter %5, und %2 kann nicht zeigen, dass es für %1 spricht.</translation>
    </message>
    <message>
        <source>The certificate there is not trusted or does not hold the address %1. Somebody on the way may have put this answer in: don&apos;t use %2 because of it.</source>
        <translation>Das Zertifikat dort ist nicht vertrauenswürdig oder enthält die Adresse %1 nicht. Jemand auf dem Weg hat diese Antwort womöglich eingefügt: %2 ihretwegen nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 offers encrypted lookups as %2, port %3, but no encrypted connection came about there.</source>
        <translation>%1 bietet verschlüsselte Anfragen als %2 an, Port %3, aber eine verschlüsselte Verbindung kam dort nicht zustande.</translation>
    </message>
    <message>
        <source>The network may block that port, or the server does not run. Protocols offered: %4.</source>
        <translation>Vielleicht blockiert das Netz diesen Port, oder der Server läuft nicht. Angebotene Protokolle: %4.</translation>
    </message>
    <message>
        <source>%1 offers encrypted lookups, but not over TLS under a name (%2).</source>
        <translation>%1 bietet verschlüsselte Anfragen an, aber nicht über TLS unter einem Namen (%2).</translation>
    </message>
    <message>
        <source>systemd-resolved speaks DNS over TLS alone, so it can&apos;t use what is offered.</source>
        <translation>systemd-resolved spricht nur DNS over TLS und kann das Angebotene daher nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 names an encrypted server in a way that is not understood.</source>
        <translation>%1 nennt einen verschlüsselten Server auf eine Weise, die nicht verstanden wird.</translation>
    </message>
    <message>
        <source>What it says breaks the rules, or wants something that this version of Dotlight does not know.</source>
        <translation>Was der Server sagt, verletzt die Regeln oder verlangt etwas, das diese Version von Dotlight nicht kennt.</translation>
    </message>
    <message>
        <source>%1 did not answer the question who speaks for it over encryption.</source>
        <translation>%1 hat die Frage nicht beantwortet, wer verschlüsselt für diese Adresse spricht.</translation>
    </message>
    <message>
        <source>Nothing usable came back from its port for lookups in clear text within two seconds, so nothing is known of it.</source>
        <translation>Vom Port für Anfragen im Klartext kam binnen zwei Sekunden nichts Brauchbares zurück; daher ist über den Server nichts bekannt.</translation>
    </message>
    <message>
        <source>Names with broken signatures are turned away, good ones resolve.</source>
        <translation>Namen mit gebrochenen Unterschriften werden abgewiesen, gute lassen sich auflösen.</translation>
    </message>
    <message>
        <source>Forged answers for signed names would be noticed (DNSSEC). Test names of two or more operators agree.</source>
        <translation>Gefälschte Antworten für unterschriebene Namen würden bemerkt (DNSSEC). Testnamen von zwei oder mehr Betreibern stimmen überein.</translation>
    </message>
    <message>
        <source>Names with broken signatures resolve.</source>
        <translation>Namen mit gebrochenen Unterschriften lassen sich auflösen.</translation>
    </message>
    <message>
        <source>Names with good signatures are turned away.</source>
        <translation>Namen mit guten Unterschriften werden abgewiesen.</translation>
    </message>
    <message>
        <source>Test names of two or more operators fail the check of their signatures: the DNS server leaves out or alters signatures, this computer&apos;s root keys are old, or its clock is wrong.</source>
        <translation>Testnamen von zwei oder mehr Betreibern fallen durch die Prüfung ihrer Unterschriften: Der DNS-Server lässt Unterschriften weg oder verändert sie, die Wurzelschlüssel dieses Computers sind alt, oder seine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Names that need no signatures are turned away.</source>
        <translation>Namen, die keine Unterschriften brauchen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Many names are not signed, and their parents prove that. With this DNS server the proof does not come through, so such names fail. Choose another server.</source>
        <translation>Viele Namen sind nicht unterschrieben, und die übergeordneten Zonen beweisen das. Mit diesem DNS-Server kommt der Beweis nicht durch, sodass solche Namen scheitern. Einen anderen Server wählen.</translation>
    </message>
    <message>
        <source>The test names could not be reached.</source>
        <translation>Die Testnamen waren nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Names that are known to be good were not answered, so the broken ones would say nothing. That is neither good nor bad.</source>
        <translation>Namen, die bekanntermaßen gut sind, wurden nicht beantwortet; die gebrochenen würden daher nichts sagen. Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>The test names do not agree.</source>
        <translation>Die Testnamen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>No two operators&apos; names say the same, so no verdict is given. That is neither good nor bad.</source>
        <translation>Es gibt keine zwei Betreiber, deren Namen dasselbe sagen; daher wird nicht geurteilt. Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>Not tried: signatures are not checked here.</source>
        <translation>Nicht versucht: Unterschriften werden hier nicht geprüft.</translation>
    </message>
    <message>
        <source>DNSSEC is off, so forged answers would pass.</source>
        <translation>DNSSEC ist aus, daher kämen gefälschte Antworten durch.</translation>
    </message>
    <message>
        <source>Not tried: systemd-resolved has given up checking signatures.</source>
        <translation>Nicht versucht: systemd-resolved hat es aufgegeben, Unterschriften zu prüfen.</translation>
    </message>
    <message>
        <source>DNSSEC is set to be left out where a server does not support it, and so it was. Forged answers would pass.</source>
        <translation>DNSSEC ist so eingestellt, dass es entfällt, wo ein Server es nicht unterstützt, und so kam es. Gefälschte Antworten kämen durch.</translation>
    </message>
    <message>
        <source>Not tried: whether signatures are to be checked is not known.</source>
        <translation>Nicht versucht: Ob Unterschriften geprüft werden sollen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What is set for DNSSEC could not be read, so nothing could be expected.</source>
        <translation>Was für DNSSEC eingestellt ist, war nicht zu lesen; daher war nichts zu erwarten.</translation>
    </message>
    <message>
        <source>These servers can&apos;t be tried by themselves.</source>
        <translation>Diese Server lassen sich nicht für sich allein erproben.</translation>
    </message>
    <message>
        <source>The list of test names can&apos;t be read.</source>
        <translation>Die Liste der Testnamen ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The file dnssec-names.json is missing or no proper list. Mend it, or take away one of your own to use the one that came with Dotlight.</source>
        <translation>Die Datei dnssec-names.json fehlt oder ist keine richtige Liste. Sie berichtigen, oder eine eigene entfernen, damit die gilt, die mit Dotlight kam.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms over an open encrypted connection, in %3 ms over a new one and in %4 ms in clear text.</source>
        <translation>%1 antwortet über eine offene verschlüsselte Verbindung in %2 ms, über eine neue in %3 ms und im Klartext in %4 ms.</translation>
    </message>
    <message>
        <source>systemd-resolved keeps a connection open for a while, so most lookups take the first of these times (DNS over TLS).</source>
        <translation>systemd-resolved hält eine Verbindung eine Weile offen; die meisten Anfragen brauchen daher die erste dieser Zeiten (DNS over TLS).</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms over an open encrypted connection and in %3 ms over a new one.</source>
        <translation>%1 antwortet über eine offene verschlüsselte Verbindung in %2 ms und über eine neue in %3 ms.</translation>
    </message>
    <message>
        <source>systemd-resolved keeps a connection open for a while, so most lookups take the first of these times (DNS over TLS). In clear text it was not measured.</source>
        <translation>systemd-resolved hält eine Verbindung eine Weile offen; die meisten Anfragen brauchen daher die erste dieser Zeiten (DNS over TLS). Im Klartext wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>How fast %1 answers could not be measured.</source>
        <translation>Wie schnell %1 antwortet, ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>It gave no answer in time, neither over an encrypted connection nor in clear text.</source>
        <translation>Es kam rechtzeitig keine Antwort, weder über eine verschlüsselte Verbindung noch im Klartext.</translation>
    </message>
    <message>
        <source>systemd-resolved answers in %1 ms what it remembers and in %2 ms what it has to ask for.</source>
        <translation>systemd-resolved antwortet in %1 ms, wenn es die Antwort noch weiß, und in %2 ms, wenn es fragen muss.</translation>
    </message>
    <message>
        <source>The second time includes the way to the server and, where answers are checked, the check.</source>
        <translation>Die zweite Zeit schließt den Weg zum Server ein und, wo Antworten geprüft werden, die Prüfung.</translation>
    </message>
    <message>
        <source>systemd-resolved answers in %1 ms what it has to ask for; nothing came from its memory.</source>
        <translation>systemd-resolved antwortet in %1 ms, wenn es fragen muss; aus seinem Gedächtnis kam nichts.</translation>
    </message>
    <message>
        <source>Its cache may be off (Cache= in resolved.conf), so each lookup goes to the server.</source>
        <translation>Sein Zwischenspeicher ist womöglich aus (Cache= in resolved.conf), sodass jede Anfrage zum Server geht.</translation>
    </message>
    <message>
        <source>How fast systemd-resolved answers could not be measured.</source>
        <translation>Wie schnell systemd-resolved antwortet, ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>Ordinary programs reach systemd-resolved.</source>
        <translation>Gewöhnliche Programme erreichen systemd-resolved.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads to systemd-resolved, and yet an ordinary program&apos;s lookup did not come there.</source>
        <translation>/etc/resolv.conf führt zu systemd-resolved, und doch kam die Anfrage eines gewöhnlichen Programms dort nicht an.</translation>
    </message>
    <message>
        <source>Something between the two answers in its place. Look at the hosts line of /etc/nsswitch.conf.</source>
        <translation>Etwas dazwischen antwortet an seiner Stelle. Die Zeile hosts in /etc/nsswitch.conf ansehen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads past systemd-resolved (%1).</source>
        <translation>/etc/resolv.conf führt an systemd-resolved vorbei (%1).</translation>
    </message>
    <message>
        <source>Programs that read it are not encrypted and not checked, whatever is set here. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>Programme, die diese Datei lesen, sind weder verschlüsselt noch geprüft, gleich was hier eingestellt ist. Einen symbolischen Link auf /run/systemd/resolve/stub-resolv.conf daraus machen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf is missing.</source>
        <translation>/etc/resolv.conf fehlt.</translation>
    </message>
    <message>
        <source>Programs that read it don&apos;t reach systemd-resolved. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>Programme, die diese Datei lesen, erreichen systemd-resolved nicht. Einen symbolischen Link auf /run/systemd/resolve/stub-resolv.conf daraus machen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads to systemd-resolved at 127.0.0.53, and nobody answers there.</source>
        <translation>/etc/resolv.conf führt zu systemd-resolved unter 127.0.0.53, und niemand antwortet dort.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads to 127.0.0.53, where systemd-resolved is told not to listen.</source>
        <translation>/etc/resolv.conf führt zu 127.0.0.53, wo systemd-resolved den Einstellungen nach nicht lauschen soll.</translation>
    </message>
    <message>
        <source>Programs that read the file get no answers. Set DNSStubListener=yes in resolved.conf.</source>
        <translation>Programme, die diese Datei lesen, bekommen keine Antworten. DNSStubListener=yes in resolved.conf einstellen.</translation>
    </message>
    <message>
        <source>Whether ordinary programs reach systemd-resolved could not be found out.</source>
        <translation>Ob gewöhnliche Programme systemd-resolved erreichen, war nicht herauszufinden.</translation>
    </message>
    <message>
        <source>Another program listens for DNS on this computer (%1), but systemd-resolved does not ask it.</source>
        <translation>Ein anderes Programm lauscht auf diesem Computer auf DNS-Anfragen (%1), aber systemd-resolved fragt es nicht.</translation>
    </message>
    <message>
        <source>Of programs that ask it directly Dotlight says nothing.</source>
        <translation>Über Programme, die es direkt fragen, sagt Dotlight nichts.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>Das Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Until then it answers lookups as it likes. Its page opens at %1.</source>
        <translation>Bis dahin beantwortet es Anfragen, wie es will. Seine Seite öffnet sich unter %1.</translation>
    </message>
    <message>
        <source>The network perhaps wants you to sign in first.</source>
        <translation>Das Netz verlangt vielleicht zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>With strict encryption or DNSSEC a sign-in page can&apos;t show itself: NetworkManager says only that there is no full connection.</source>
        <translation>Mit strikter Verschlüsselung oder DNSSEC kann sich eine Anmeldeseite nicht zeigen: NetworkManager sagt nur, dass keine volle Verbindung besteht.</translation>
    </message>
    <message>
        <source>NetworkManager sees no way to the Internet, and no sign-in page.</source>
        <translation>NetworkManager sieht keinen Weg ins Internet und keine Anmeldeseite.</translation>
    </message>
    <message>
        <source>NetworkManager does not know whether there is a sign-in page.</source>
        <translation>NetworkManager weiß nicht, ob es eine Anmeldeseite gibt.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered, encrypted, and its signatures were checked.</source>
        <translation>Eine frische Anfrage über %0 wurde beantwortet, verschlüsselt, und die Unterschriften wurden geprüft.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered, encrypted; signatures were not checked.</source>
        <translation>Eine frische Anfrage über %0 wurde beantwortet, verschlüsselt; Unterschriften wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered, encrypted, but not checked for forgery.</source>
        <translation>Eine frische Anfrage über %0 wurde beantwortet, verschlüsselt, aber nicht auf Fälschung geprüft.</translation>
    </message>
    <message>
        <source>Checking is set (DNSSEC), and it does not happen.</source>
        <translation>Die Prüfung ist eingestellt (DNSSEC), und sie geschieht nicht.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered in clear, as it is set.</source>
        <translation>Eine frische Anfrage über %0 wurde im Klartext beantwortet, wie eingestellt.</translation>
    </message>
    <message>
        <source>Whoever is on the way can read it.</source>
        <translation>Wer auf dem Weg sitzt, kann sie lesen.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered in clear, though encryption is wished for.</source>
        <translation>Eine frische Anfrage über %0 wurde im Klartext beantwortet, obwohl Verschlüsselung gewünscht ist.</translation>
    </message>
    <message>
        <source>Encryption with this server does not come about; the opportunistic mode goes on without it.</source>
        <translation>Verschlüsselung mit diesem Server kommt nicht zustande; der opportunistische Modus macht ohne sie weiter.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 got no answer.</source>
        <translation>Eine frische Anfrage über %0 blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered, and systemd-resolved threw the answer away (%1).</source>
        <translation>Eine frische Anfrage über %0 wurde beantwortet, und systemd-resolved hat die Antwort verworfen (%1).</translation>
    </message>
    <message>
        <source>Its signatures did not hold, or there were none.</source>
        <translation>Ihre Unterschriften hielten nicht stand, oder es gab keine.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 tells nothing of how it went.</source>
        <translation>Eine frische Anfrage über %0 verrät nichts darüber, wie sie verlief.</translation>
    </message>
    <message>
        <source>A fresh lookup over any link was answered.</source>
        <translation>Eine frische Anfrage über irgendeine Verbindung wurde beantwortet.</translation>
    </message>
    <message>
        <source>NetworkManager does not run here.</source>
        <translation>NetworkManager läuft hier nicht.</translation>
    </message>
    <message>
        <source>Something else sets up the network, so there is nothing of NetworkManager&apos;s to compare.</source>
        <translation>Etwas anderes richtet das Netz ein; von NetworkManager gibt es daher nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>NetworkManager did not say where it sends its DNS settings.</source>
        <translation>NetworkManager hat nicht gesagt, wohin es seine DNS-Einstellungen sendet.</translation>
    </message>
    <message>
        <source>Whether settings made in NetworkManager reach systemd-resolved is not known by this. Check again in a moment.</source>
        <translation>Ob Einstellungen aus NetworkManager systemd-resolved erreichen, ist dadurch nicht bekannt. Gleich noch einmal prüfen.</translation>
    </message>
    <message>
        <source>NetworkManager hands its DNS settings to systemd-resolved.</source>
        <translation>NetworkManager übergibt seine DNS-Einstellungen an systemd-resolved.</translation>
    </message>
    <message>
        <source>Servers and encryption that are set for a connection are meant to reach systemd-resolved (DNS mode systemd-resolved).</source>
        <translation>Server und Verschlüsselung, die für eine Verbindung eingestellt sind, sollen systemd-resolved erreichen (DNS-Modus systemd-resolved).</translation>
    </message>
    <message>
        <source>NetworkManager runs in the DNS mode “%1”, which it chose by itself.</source>
        <translation>NetworkManager läuft im DNS-Modus „%1“, den es selbst gewählt hat.</translation>
    </message>
    <message>
        <source>It may write /etc/resolv.conf itself, past systemd-resolved. To hand DNS to systemd-resolved alone, set dns=systemd-resolved in the section [main] of a file in /etc/NetworkManager/conf.d.</source>
        <translation>Es schreibt /etc/resolv.conf womöglich selbst, an systemd-resolved vorbei. Um DNS allein an systemd-resolved zu übergeben, dns=systemd-resolved im Abschnitt [main] einer Datei in /etc/NetworkManager/conf.d einstellen.</translation>
    </message>
    <message>
        <source>It may write /etc/resolv.conf itself, or leave DNS alone, past systemd-resolved. If that is not meant, set dns=systemd-resolved in that file, or in one in /etc/NetworkManager/conf.d that comes later.</source>
        <translation>Es schreibt /etc/resolv.conf womöglich selbst oder lässt DNS in Ruhe, an systemd-resolved vorbei. Ist das nicht so gemeint, dns=systemd-resolved in dieser Datei einstellen oder in einer in /etc/NetworkManager/conf.d, die später kommt.</translation>
    </message>
    <message>
        <source>NetworkManager (DNS mode “%1”) is told to send nothing to systemd-resolved, by %2.</source>
        <translation>NetworkManager (DNS-Modus „%1“) soll nichts an systemd-resolved senden; das legt %2 fest.</translation>
    </message>
    <message>
        <source>Servers and encryption that are set for a connection don&apos;t reach systemd-resolved. If that is not meant, take systemd-resolved= out of that file and set dns=systemd-resolved.</source>
        <translation>Server und Verschlüsselung, die für eine Verbindung eingestellt sind, erreichen systemd-resolved nicht. Ist das nicht so gemeint, systemd-resolved= aus dieser Datei nehmen und dns=systemd-resolved einstellen.</translation>
    </message>
    <message>
        <source>Servers are set as NetworkManager&apos;s global DNS and reach nobody: %1.</source>
        <translation>Als globales DNS von NetworkManager sind Server eingestellt und erreichen niemanden: %1.</translation>
    </message>
    <message>
        <source>NetworkManager does not hand global servers to systemd-resolved. Set them for the connection, or in resolved.conf, and remove them here.</source>
        <translation>NetworkManager übergibt globale Server nicht an systemd-resolved. Sie für die Verbindung oder in resolved.conf einstellen und hier entfernen.</translation>
    </message>
    <message>
        <source>For %1, systemd-resolved has what NetworkManager holds.</source>
        <translation>Für %1 hat systemd-resolved, was NetworkManager vorhält.</translation>
    </message>
    <message>
        <source>The servers, and the mode of encryption where one is set, are the same in both.</source>
        <translation>Die Server und, wo einer eingestellt ist, der Modus der Verschlüsselung sind in beiden gleich.</translation>
    </message>
    <message>
        <source>For %1, the mode of encryption in systemd-resolved is not the one that NetworkManager holds.</source>
        <translation>Für %1 ist der Modus der Verschlüsselung in systemd-resolved nicht der, den NetworkManager vorhält.</translation>
    </message>
    <message>
        <source>Something changed it since, and NetworkManager will put its own back at the next change of the network. Set it for the connection to keep it.</source>
        <translation>Etwas hat ihn seitdem geändert, und NetworkManager wird bei der nächsten Änderung des Netzes seinen eigenen wieder einsetzen. Ihn für die Verbindung einstellen, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>For %1, systemd-resolved asks other servers than NetworkManager holds.</source>
        <translation>Für %1 fragt systemd-resolved andere Server, als NetworkManager vorhält.</translation>
    </message>
    <message>
        <source>Something changed them since, and NetworkManager will put its own back at the next change of the network. Set them for the connection to keep them, or reconnect.</source>
        <translation>Etwas hat sie seitdem geändert, und NetworkManager wird bei der nächsten Änderung des Netzes seine eigenen wieder einsetzen. Sie für die Verbindung einstellen, um sie zu behalten, oder neu verbinden.</translation>
    </message>
    <message>
        <source>NetworkManager holds servers for %1, and systemd-resolved has none for it.</source>
        <translation>NetworkManager hält Server für %1 vor, und systemd-resolved hat dafür keine.</translation>
    </message>
    <message>
        <source>What is set for this connection does not take effect. Reconnect; if that does not help, look at dns= in NetworkManager&apos;s files.</source>
        <translation>Was für diese Verbindung eingestellt ist, wirkt nicht. Neu verbinden; hilft das nicht, dns= in den Dateien von NetworkManager ansehen.</translation>
    </message>
    <message>
        <source>For %1, a server is written in NetworkManager in a way that is not understood here.</source>
        <translation>Für %1 steht in NetworkManager ein Server in einer Schreibweise, die hier nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Whether systemd-resolved has what NetworkManager holds could not be compared.</source>
        <translation>Ob systemd-resolved hat, was NetworkManager vorhält, ließ sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The connection of %1 has settings that some editors lose when they save it: %2.</source>
        <translation>Die Verbindung von %1 hat Einstellungen, die manche Editoren beim Speichern verlieren: %2.</translation>
    </message>
    <message>
        <source>An editor that knows only NetworkManager&apos;s older keys, such as Plasma&apos;s connection editor, can drop server names and the mode of encryption. After you have edited the connection there, check again.</source>
        <translation>Ein Editor, der nur die älteren Schlüssel von NetworkManager kennt, etwa der Verbindungseditor von Plasma, kann Servernamen und den Modus der Verschlüsselung fallen lassen. Nach dem Bearbeiten der Verbindung dort noch einmal prüfen.</translation>
    </message>
    <message>
        <source>%1 answers over TLS and proved who it is.</source>
        <translation>%1 antwortet über TLS und hat die eigene Identität bewiesen.</translation>
    </message>
    <message>
        <source>%1 answers over TLS and proved who it is, but its certificate ends soon (%4).</source>
        <translation>%1 antwortet über TLS und hat die eigene Identität bewiesen, aber das Zertifikat endet bald (%4).</translation>
    </message>
    <message>
        <source>If it is not renewed, strict encryption with it fails from then on.</source>
        <translation>Wird es nicht erneuert, scheitert strikte Verschlüsselung damit von da an.</translation>
    </message>
    <message>
        <source>%1 answers over TLS, but there is no name to check it by.</source>
        <translation>%1 antwortet über TLS, aber es gibt keinen Namen, an dem der Server zu prüfen wäre.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of somebody else: of %3, not of %2.</source>
        <translation>%1 hat ein fremdes Zertifikat vorgelegt: eines auf %3, nicht auf %2.</translation>
    </message>
    <message>
        <source>Either its name is set wrongly here, or somebody else answers in its place.</source>
        <translation>Entweder ist sein Name hier falsch eingestellt, oder jemand anderes antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that ended on %4.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, das am %4 endete.</translation>
    </message>
    <message>
        <source>Its owner did not renew it, or this computer&apos;s clock is wrong.</source>
        <translation>Der Eigentümer hat es nicht erneuert, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that begins on %5.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, das am %5 beginnt.</translation>
    </message>
    <message>
        <source>That is still to come: this computer&apos;s clock is likely to be wrong.</source>
        <translation>Das steht noch bevor: Wahrscheinlich geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an authority that this computer does not trust.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, dessen Aussteller dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that it signed itself.</source>
        <translation>%1 hat ein selbst unterschriebenes Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>That proves nothing: anybody can make such a one.</source>
        <translation>Das beweist nichts: Jeder kann ein solches machen.</translation>
    </message>
    <message>
        <source>%1 does not answer on the port for encryption, but does in clear.</source>
        <translation>%1 antwortet nicht auf dem Port für Verschlüsselung, wohl aber im Klartext.</translation>
    </message>
    <message>
        <source>Something on the way throws the packets away, or the server does.</source>
        <translation>Etwas auf dem Weg wirft die Pakete weg, oder der Server tut es.</translation>
    </message>
    <message>
        <source>%1 refuses connections on the port for encryption.</source>
        <translation>%1 lehnt Verbindungen auf dem Port für Verschlüsselung ab.</translation>
    </message>
    <message>
        <source>The server, or something on the way, has that port closed.</source>
        <translation>Der Server oder etwas auf dem Weg hält diesen Port geschlossen.</translation>
    </message>
    <message>
        <source>%1 has the port for encryption open, and does not speak TLS there.</source>
        <translation>%1 hat den Port für Verschlüsselung offen und spricht dort kein TLS.</translation>
    </message>
    <message>
        <source>%1 let itself be reached, but no encryption came about in time.</source>
        <translation>%1 war zu erreichen, aber Verschlüsselung kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>Von hier führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>%1 speaks TLS and proved who it is, but did not answer a lookup over it.</source>
        <translation>%1 spricht TLS und hat die eigene Identität bewiesen, hat darüber aber keine Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>The network or the server blocks it.</source>
        <translation>Das Netz oder der Server blockiert ihn.</translation>
    </message>
    <message>
        <source>The root is signed with a key that this computer trusts.</source>
        <translation>Die Wurzel ist mit einem Schlüssel unterschrieben, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>systemd-resolved trusts key %1 of the root, and it signs the root&apos;s keys.</source>
        <translation>systemd-resolved vertraut Schlüssel %1 der Wurzel, und dieser unterschreibt die Schlüssel der Wurzel.</translation>
    </message>
    <message>
        <source>This computer trusts no key of the root.</source>
        <translation>Dieser Computer vertraut keinem Schlüssel der Wurzel.</translation>
    </message>
    <message>
        <source>systemd-resolved has no trust anchor for the root, so with DNSSEC on every lookup fails. Look at the files in /etc/dnssec-trust-anchors.d: a wrong one takes the place of the built-in keys.</source>
        <translation>systemd-resolved hat keinen Vertrauensanker für die Wurzel; mit eingeschaltetem DNSSEC scheitert daher jede Anfrage. Die Dateien in /etc/dnssec-trust-anchors.d ansehen: Eine falsche tritt an die Stelle der eingebauten Schlüssel.</translation>
    </message>
    <message>
        <source>The root&apos;s keys are none that this computer trusts.</source>
        <translation>Die Schlüssel der Wurzel sind keine, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Trusted here: %1. The root as it came has: %2. With DNSSEC on every lookup fails. Either the keys here are old (update systemd), or the answers are forged, or this network has a root of its own.</source>
        <translation>Hier vertraut: %1. Die Wurzel, wie sie ankam, hat: %2. Mit eingeschaltetem DNSSEC scheitert jede Anfrage. Entweder sind die Schlüssel hier alt (systemd aktualisieren), oder die Antworten sind gefälscht, oder dieses Netz hat eine eigene Wurzel.</translation>
    </message>
    <message>
        <source>This computer does not know the root&apos;s new key.</source>
        <translation>Dieser Computer kennt den neuen Schlüssel der Wurzel nicht.</translation>
    </message>
    <message>
        <source>The root&apos;s key of 2024 (%1) is not trusted here, only %2. As soon as the old key signs no more, with DNSSEC on every lookup fails. Update systemd, or add the new key to the files in /etc/dnssec-trust-anchors.d.</source>
        <translation>Dem Schlüssel der Wurzel von 2024 (%1) wird hier nicht vertraut, nur %2. Sobald der alte Schlüssel nicht mehr unterschreibt, scheitert mit eingeschaltetem DNSSEC jede Anfrage. systemd aktualisieren oder den neuen Schlüssel den Dateien in /etc/dnssec-trust-anchors.d hinzufügen.</translation>
    </message>
    <message>
        <source>The root&apos;s keys came without their signatures.</source>
        <translation>Die Schlüssel der Wurzel kamen ohne ihre Unterschriften.</translation>
    </message>
    <message>
        <source>The trusted key %1 is among them; whether it signs the root can&apos;t be told. The DNS server leaves signatures out.</source>
        <translation>Der vertraute Schlüssel %1 ist darunter; ob er die Wurzel unterschreibt, lässt sich nicht sagen. Der DNS-Server lässt Unterschriften weg.</translation>
    </message>
    <message>
        <source>Whether the root&apos;s keys are trusted here can&apos;t be told.</source>
        <translation>Ob den Schlüsseln der Wurzel hier vertraut wird, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>This computer trusts key %1 of the root. The root&apos;s own keys did not come, or in a form that can&apos;t be compared.</source>
        <translation>Dieser Computer vertraut Schlüssel %1 der Wurzel. Die Schlüssel der Wurzel selbst kamen nicht an, oder in einer Form, die sich nicht vergleichen lässt.</translation>
    </message>
    <message>
        <source>systemd-resolved does not say which root keys it trusts.</source>
        <translation>systemd-resolved sagt nicht, welchen Wurzelschlüsseln es vertraut.</translation>
    </message>
    <message>
        <source>systemd-resolved can&apos;t use a DNSKEY as the root&apos;s trust anchor: it then trusts nothing. Write the key as a DS record in /etc/dnssec-trust-anchors.d, or take the file away.</source>
        <translation>systemd-resolved kann keinen DNSKEY als Vertrauensanker der Wurzel verwenden: Es vertraut dann gar nichts. Den Schlüssel als DS-Eintrag in /etc/dnssec-trust-anchors.d schreiben oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>A list of names without signatures has replaced the built-in one.</source>
        <translation>Eine Liste von Namen ohne Unterschriften hat die eingebaute ersetzt.</translation>
    </message>
    <message>
        <source>The files *.negative in dnssec-trust-anchors.d name %1 and so take the place of the built-in list. With DNSSEC on, names of home networks (home.arpa, local, addresses such as 192.168.…) can fail. Add those to the file.</source>
        <translation>Die Dateien *.negative in dnssec-trust-anchors.d nennen %1 und treten damit an die Stelle der eingebauten Liste. Mit eingeschaltetem DNSSEC können Namen von Heimnetzen (home.arpa, local, Adressen wie 192.168.…) scheitern. Diese in der Datei ergänzen.</translation>
    </message>
    <message>
        <source>While a fresh lookup ran, systemd-resolved had a connection to the port for encrypted lookups of %1, and none in clear was seen.</source>
        <translation>Während eine frische Anfrage lief, hatte systemd-resolved eine Verbindung zum Port für verschlüsselte Anfragen bei %1, und im Klartext war keine zu sehen.</translation>
    </message>
    <message>
        <source>It shows where lookups go, not what is in them: it fits with encryption (DNS over TLS) and does not prove it.</source>
        <translation>Das zeigt, wohin Anfragen gehen, nicht, was darin steht: Es passt zu Verschlüsselung (DNS over TLS) und beweist sie nicht.</translation>
    </message>
    <message>
        <source>While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1.</source>
        <translation>Während eine frische Anfrage lief, sprach systemd-resolved mit dem Port für Anfragen im Klartext bei %1.</translation>
    </message>
    <message>
        <source>Encryption is asked for, and lookups seem to go out in clear text all the same. Use a server that offers encryption (DNS over TLS), or the strict mode, which never leaves it.</source>
        <translation>Verschlüsselung ist verlangt, und Anfragen gehen anscheinend trotzdem im Klartext hinaus. Einen Server verwenden, der Verschlüsselung anbietet (DNS over TLS), oder den strikten Modus, der nie davon abgeht.</translation>
    </message>
    <message>
        <source>While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1, as is set.</source>
        <translation>Während eine frische Anfrage lief, sprach systemd-resolved mit dem Port für Anfragen im Klartext bei %1, wie eingestellt.</translation>
    </message>
    <message>
        <source>Encryption is off here (DNS over TLS), so anybody on the way can read which names you look up.</source>
        <translation>Verschlüsselung ist hier aus (DNS over TLS); jeder auf dem Weg kann daher lesen, nach welchen Namen Sie fragen.</translation>
    </message>
    <message>
        <source>While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1, and had a connection to the port for encrypted ones of %2.</source>
        <translation>Während eine frische Anfrage lief, sprach systemd-resolved mit dem Port für Anfragen im Klartext bei %1 und hatte eine Verbindung zum Port für verschlüsselte bei %2.</translation>
    </message>
    <message>
        <source>Some lookups may go out in clear text. In the opportunistic mode that can happen at any time; in the strict mode it should not.</source>
        <translation>Manche Anfragen gehen womöglich im Klartext hinaus. Im opportunistischen Modus kann das jederzeit geschehen; im strikten sollte es nicht.</translation>
    </message>
    <message>
        <source>While a fresh lookup ran, systemd-resolved talked to the port for lookups in clear text of %1, which another connection of this computer asks as well.</source>
        <translation>Während eine frische Anfrage lief, sprach systemd-resolved mit dem Port für Anfragen im Klartext bei %1, den auch eine andere Verbindung dieses Computers fragt.</translation>
    </message>
    <message>
        <source>Whose lookup it was can&apos;t be told, since both use the same server.</source>
        <translation>Wessen Anfrage es war, lässt sich nicht sagen, da beide denselben Server verwenden.</translation>
    </message>
    <message>
        <source>Connections to the servers were seen, but not whether they are systemd-resolved&apos;s.</source>
        <translation>Verbindungen zu den Servern waren zu sehen, aber nicht, ob sie zu systemd-resolved gehören.</translation>
    </message>
    <message>
        <source>This computer has no user systemd-resolve to tell them by, so other programs may have made them.</source>
        <translation>Dieser Computer hat keinen Benutzer systemd-resolve, an dem sie zu erkennen wären; andere Programme können sie daher hergestellt haben.</translation>
    </message>
    <message>
        <source>No connection to the servers was seen while a fresh lookup ran.</source>
        <translation>Während eine frische Anfrage lief, war keine Verbindung zu den Servern zu sehen.</translation>
    </message>
    <message>
        <source>A question in clear text takes about a millisecond and can be missed. It says nothing either way.</source>
        <translation>Eine Frage im Klartext dauert etwa eine Millisekunde und kann übersehen werden. Das sagt weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>The program that makes the checks is not installed. It comes with dotlightctl (dotlight-prober).</source>
        <translation>Das Programm, das die Prüfungen macht, ist nicht installiert. Es kommt mit dotlightctl (dotlight-prober).</translation>
    </message>
    <message>
        <source>The program that makes the checks could not be started (dotlight-prober).</source>
        <translation>Das Programm, das die Prüfungen macht, ließ sich nicht starten (dotlight-prober).</translation>
    </message>
    <message>
        <source>The program that makes the checks has crashed (dotlight-prober). What it found before is shown.</source>
        <translation>Das Programm, das die Prüfungen macht, ist abgestürzt (dotlight-prober). Gezeigt wird, was es zuvor fand.</translation>
    </message>
    <message>
        <source>The checks took too long and were stopped. What was found before is shown.</source>
        <translation>Die Prüfungen dauerten zu lange und wurden angehalten. Gezeigt wird, was zuvor gefunden wurde.</translation>
    </message>
    <message>
        <source>The program that makes the checks told something that can’t be understood (dotlight-prober). Is it of another version?</source>
        <translation>Das Programm, das die Prüfungen macht, hat etwas gesagt, das nicht zu verstehen ist (dotlight-prober). Ist es von einer anderen Version?</translation>
    </message>
    <message>
        <source>The program that makes the checks ended without a whole answer (dotlight-prober).</source>
        <translation>Das Programm, das die Prüfungen macht, endete ohne vollständige Antwort (dotlight-prober).</translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <extracomment>%1 is a sentence about a program, %2 what the program itself printed.</extracomment>
        <translation>%1 Es sagte: %2</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate that is not valid yet.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, das noch nicht gültig ist.</translation>
    </message>
    <message>
        <source>%2 is set to look up names past systemd-resolved, by DNS over HTTPS of its own. What is said here does not hold for it. To change that, turn off DNS over HTTPS (secure DNS) in its settings.</source>
        <extracomment>%2 is a program&apos;s name, such as Firefox.</extracomment>
        <translation>%2 ist so eingestellt, dass es an systemd-resolved vorbei nach Namen fragt, mit eigenem DNS over HTTPS. Was hier gesagt wird, gilt dafür nicht. Um das zu ändern, in den Einstellungen des Programms DNS over HTTPS (sicheres DNS) ausschalten.</translation>
    </message>
    <message>
        <source>encrypted; whether the server is checked is not known</source>
        <translation>verschlüsselt; ob der Server geprüft wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>encrypted, and the server&apos;s certificate is checked</source>
        <translation>verschlüsselt, und das Zertifikat des Servers wird geprüft</translation>
    </message>
    <message>
        <source>encrypted, but nobody checks who the server is</source>
        <translation>verschlüsselt, aber niemand prüft, wer der Server ist</translation>
    </message>
    <message>
        <source>Agreed: it was asked, and no server was needed for the answer.</source>
        <translation>Es stimmt überein: Es wurde gefragt, und für die Antwort war kein Server nötig.</translation>
    </message>
    <message>
        <source>Agreed: it was asked, and systemd-resolved knows nobody to ask.</source>
        <translation>Es stimmt überein: Es wurde gefragt, und systemd-resolved kennt niemanden, den es fragen könnte.</translation>
    </message>
    <message>
        <source>Agreed: it was asked, and the answer came that way.</source>
        <translation>Es stimmt überein: Es wurde gefragt, und die Antwort kam auf diesem Weg.</translation>
    </message>
    <message>
        <source>It differs: the answer came over another link.</source>
        <translation>Es weicht ab: Die Antwort kam über eine andere Verbindung.</translation>
    </message>
    <message>
        <source>It differs: the answer came in clear text.</source>
        <translation>Es weicht ab: Die Antwort kam im Klartext.</translation>
    </message>
    <message>
        <source>It differs: the answer came encrypted.</source>
        <translation>Es weicht ab: Die Antwort kam verschlüsselt.</translation>
    </message>
    <message>
        <source>It differs: the answer was checked for forgery after all.</source>
        <translation>Es weicht ab: Die Antwort wurde doch auf Fälschung geprüft.</translation>
    </message>
    <message>
        <source>It differs: a server answered.</source>
        <translation>Es weicht ab: Ein Server hat geantwortet.</translation>
    </message>
    <message>
        <source>It differs: no server was asked.</source>
        <translation>Es weicht ab: Kein Server wurde gefragt.</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether that is so: it was asked, and no answer came.</source>
        <translation>Ob das so ist, lässt sich nicht sagen: Es wurde gefragt, und keine Antwort kam.</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether that is so: the name is an alias of another one, which goes a way of its own.</source>
        <translation>Ob das so ist, lässt sich nicht sagen: Der Name ist ein Alias eines anderen, der seinen eigenen Weg geht.</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether that is so: it was asked, and an error does not tell where it comes from.</source>
        <translation>Ob das so ist, lässt sich nicht sagen: Es wurde gefragt, und ein Fehler verrät nicht, woher er kommt.</translation>
    </message>
    <message>
        <source>It was not asked: there is nothing to compare it with.</source>
        <translation>Es wurde nicht gefragt: Es gibt nichts, womit es zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>the name has letters that can&apos;t be in one</source>
        <translation>der Name hat Zeichen, die in keinem stehen können</translation>
    </message>
    <message>
        <source>write an international name as servers know it (xn--…)</source>
        <translation>einen internationalen Namen so schreiben, wie Server ihn kennen (xn--…)</translation>
    </message>
    <message>
        <source>write an international name as servers know it: %1</source>
        <extracomment>%1 is the form of an international name that servers know, such as xn--bcher-kva.example.</extracomment>
        <translation>einen internationalen Namen so schreiben, wie Server ihn kennen: %1</translation>
    </message>
    <message>
        <source>it takes all names (~.), and no longer domain matches</source>
        <translation>alle Namen gehen dorthin (~.), und keine längere Domäne passt</translation>
    </message>
    <message>
        <source>its domain %1 is the longest that matches</source>
        <extracomment>%1 is a domain.</extracomment>
        <translation>die eigene Domäne %1 ist die längste, die passt</translation>
    </message>
    <message>
        <source>a search domain is put behind the name: %1</source>
        <extracomment>%1 is one name, or several.</extracomment>
        <translation>eine Suchdomäne wird hinter den Namen gesetzt: %1</translation>
    </message>
    <message>
        <source>no domain matches, and it is a default route for names</source>
        <translation>keine Domäne passt, und Namen gehen standardmäßig dorthin</translation>
    </message>
    <message>
        <source>encrypted if the server can do it, else clear text</source>
        <translation>verschlüsselt, wenn der Server es kann, sonst Klartext</translation>
    </message>
    <message>
        <source>to a program on this computer; beyond it Dotlight can&apos;t see</source>
        <translation>an ein Programm auf diesem Computer; was dahinter liegt, kann Dotlight nicht sehen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not checked: %1 is exempt (negative trust anchor)</source>
        <extracomment>%1 is a domain.</extracomment>
        <translation>nicht geprüft: %1 ist ausgenommen (negativer Vertrauensanker)</translation>
    </message>
    <message>
        <source>checked for forgery, where the domain is signed</source>
        <translation>auf Fälschung geprüft, wo die Domäne unterschrieben ist</translation>
    </message>
    <message>
        <source>not checked for forgery</source>
        <translation>nicht auf Fälschung geprüft</translation>
    </message>
    <message>
        <source>checked for forgery, where the domain is signed and the server can do it</source>
        <translation>auf Fälschung geprüft, wo die Domäne unterschrieben ist und der Server es kann</translation>
    </message>
    <message>
        <source>whether they are checked for forgery is not known</source>
        <translation>ob sie auf Fälschung geprüft werden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>With ReadEtcHosts=no in resolved.conf, which can&apos;t be seen, /etc/hosts does not count.</source>
        <translation>Mit ReadEtcHosts=no in resolved.conf, was nicht zu sehen ist, zählt /etc/hosts nicht.</translation>
    </message>
    <message>
        <source>With ResolveUnicastSingleLabel=yes in resolved.conf, which can&apos;t be seen, servers are asked for the name as it is.</source>
        <translation>Mit ResolveUnicastSingleLabel=yes in resolved.conf, was nicht zu sehen ist, werden Server nach dem Namen gefragt, wie er dasteht.</translation>
    </message>
    <message>
        <source>Whether the computers on the local network are asked depends on each link, and is not known.</source>
        <translation>Ob die Computer im lokalen Netz gefragt werden, hängt von jeder Verbindung ab und ist nicht bekannt.</translation>
    </message>
    <message>
        <source>If the address belongs to the network of one link, that link&apos;s servers are asked, and no others.</source>
        <translation>Gehört die Adresse zum Netz einer Verbindung, werden die Server dieser Verbindung gefragt und keine anderen.</translation>
    </message>
    <message>
        <source>Newer versions of systemd-resolved ask nobody for it; whether this one does is not known.</source>
        <translation>Neuere Versionen von systemd-resolved fragen niemanden danach; ob diese es tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What one of the links takes could not be read.</source>
        <translation>Welche Namen eine der Verbindungen annimmt, war nicht zu lesen.</translation>
    </message>
    <message>
        <source>The network interfaces could not be read, so some may be missing.</source>
        <translation>Die Netzwerkschnittstellen ließen sich nicht lesen; manche fehlen daher vielleicht.</translation>
    </message>
    <message>
        <source>a name has something between its dots</source>
        <translation>zwischen den Punkten eines Namens steht etwas</translation>
    </message>
    <message>
        <source>a name has at most 63 letters between its dots</source>
        <translation>zwischen den Punkten eines Namens stehen höchstens 63 Zeichen</translation>
    </message>
    <message>
        <source>a name has at most 253 letters</source>
        <translation>ein Name hat höchstens 253 Zeichen</translation>
    </message>
    <message>
        <source>a name has no blanks, backslashes or control characters</source>
        <translation>ein Name hat keine Leerzeichen, umgekehrten Schrägstriche oder Steuerzeichen</translation>
    </message>
    <message>
        <source>This can’t be looked up: %1.</source>
        <extracomment>%1 is what is wrong with a name that was typed, such as &quot;a name has at most 253 letters&quot;.</extracomment>
        <translation>Danach lässt sich nicht fragen: %1.</translation>
    </message>
    <message>
        <source>%1 is asked over %2, encrypted.</source>
        <extracomment>%1 is a name, %2 a link or &quot;the computer-wide servers&quot;.</extracomment>
        <translation>Nach %1 wird über %2 gefragt, verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 is asked over %2, in clear text.</source>
        <translation>Nach %1 wird über %2 gefragt, im Klartext.</translation>
    </message>
    <message>
        <source>%1 is asked over %2, encrypted if the server can do it, else in clear text.</source>
        <translation>Nach %1 wird über %2 gefragt, verschlüsselt, wenn der Server es kann, sonst im Klartext.</translation>
    </message>
    <message>
        <source>%1 is asked of another program on this computer, by way of %2; how it goes on from there is not known.</source>
        <translation>Nach %1 wird ein anderes Programm auf diesem Computer gefragt, über %2; wie es von dort weitergeht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is asked over %2; whether it is encrypted is not known.</source>
        <translation>Nach %1 wird über %2 gefragt; ob verschlüsselt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is asked at the same time over %2, in clear text.</source>
        <extracomment>%1 is a name, %2 a list of links.</extracomment>
        <translation>Nach %1 wird zugleich über %2 gefragt, im Klartext.</translation>
    </message>
    <message>
        <source>%1 is asked at the same time over %2; over %3 in clear text, so it is seen on the way.</source>
        <extracomment>%1 is a name, %2 a list of links, %3 those of them that are not encrypted.</extracomment>
        <translation>Nach %1 wird zugleich über %2 gefragt; über %3 im Klartext, sodass es unterwegs zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 is asked at the same time over %2, encrypted.</source>
        <translation>Nach %1 wird zugleich über %2 gefragt, verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 is asked at the same time over %2.</source>
        <translation>Nach %1 wird zugleich über %2 gefragt.</translation>
    </message>
    <message>
        <source>%1 is an address already: nobody is asked.</source>
        <translation>%1 ist schon eine Adresse: Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>%1 is this computer: systemd-resolved answers by itself.</source>
        <translation>%1 ist dieser Computer: systemd-resolved antwortet selbst.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own name: systemd-resolved answers by itself.</source>
        <translation>%1 ist der eigene Name dieses Computers: systemd-resolved antwortet selbst.</translation>
    </message>
    <message>
        <source>%1 stands for this computer&apos;s way out: systemd-resolved answers by itself.</source>
        <translation>%1 steht für den Weg dieses Computers nach draußen: systemd-resolved antwortet selbst.</translation>
    </message>
    <message>
        <source>%1 stands for systemd-resolved&apos;s own address: it answers by itself.</source>
        <translation>%1 steht für die eigene Adresse von systemd-resolved: Es antwortet selbst.</translation>
    </message>
    <message>
        <source>%1 is in /etc/hosts: systemd-resolved answers from there, and asks nobody.</source>
        <translation>%1 steht in /etc/hosts: systemd-resolved antwortet von dort und fragt niemanden.</translation>
    </message>
    <message>
        <source>%1 is about the servers themselves: systemd-resolved says that it has no address, and asks nobody.</source>
        <translation>%1 betrifft die Server selbst: systemd-resolved sagt, dass es dazu keine Adresse gibt, und fragt niemanden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t exist in DNS: systemd-resolved says so by itself, and asks nobody.</source>
        <translation>%1 kann es im DNS nicht geben: systemd-resolved sagt das selbst und fragt niemanden.</translation>
    </message>
    <message>
        <source>%1 is an address of the local network alone: it is asked of the computers there, and of no server.</source>
        <translation>%1 ist eine Adresse nur des lokalen Netzes: Gefragt werden die Computer dort, und kein Server.</translation>
    </message>
    <message>
        <source>%1 has no dot, and there is no search domain: it is asked of the computers on the local network (LLMNR).</source>
        <translation>%1 hat keinen Punkt, und es gibt keine Suchdomäne: Gefragt werden die Computer im lokalen Netz (LLMNR).</translation>
    </message>
    <message>
        <source>No server takes %1: it is asked of the computers on the local network.</source>
        <translation>Kein Server nimmt %1 an: Gefragt werden die Computer im lokalen Netz.</translation>
    </message>
    <message>
        <source>%1 belongs to the local network (multicast DNS): it is asked of the computers there, and of no server.</source>
        <translation>%1 gehört zum lokalen Netz (Multicast-DNS): Gefragt werden die Computer dort, und kein Server.</translation>
    </message>
    <message>
        <source>%1 is asked of no server: it has no dot, and there is no search domain to put behind it.</source>
        <translation>Nach %1 wird kein Server gefragt: Der Name hat keinen Punkt, und es gibt keine Suchdomäne, die dahinter zu setzen wäre.</translation>
    </message>
    <message>
        <source>%1 is the root of all names: it has no address to ask for.</source>
        <translation>%1 ist die Wurzel aller Namen: Sie hat keine Adresse, nach der zu fragen wäre.</translation>
    </message>
    <message>
        <source>%1 is asked of nobody: it belongs to the local network, and asking the computers there is turned off.</source>
        <translation>Nach %1 wird niemand gefragt: Der Name gehört zum lokalen Netz, und die Computer dort zu fragen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is asked of nobody: no server takes it.</source>
        <translation>Nach %1 wird niemand gefragt: Kein Server nimmt den Namen an.</translation>
    </message>
    <message>
        <source>Where %1 would go is not known: systemd-resolved is not there, or does not tell.</source>
        <translation>Wohin %1 ginge, ist nicht bekannt: systemd-resolved ist nicht da oder sagt es nicht.</translation>
    </message>
    <message>
        <source>All of them learn the name. The first good answer is taken, whoever gives it; only if none is good, that is said.</source>
        <translation>Sie alle erfahren den Namen. Die erste gute Antwort gilt, gleich wer sie gibt; nur wenn keine gut ist, wird das gemeldet.</translation>
    </message>
    <message>
        <source>Usage: dotlightctl report [--check]

Writes what Dotlight knows of this computer as Markdown, for a bug report.
Addresses and the names of links, networks, hosts and domains are masked; what
is equal stays equal. Please read it before you send it.

  --check      make the checks, too, and add what they found
  -h, --help   this text

Exit status: 0 written, 1 not everything could be read, 64 wrong usage.
</source>
        <translation>Aufruf: dotlightctl report [--check]

Schreibt, was Dotlight über diesen Computer weiß, als Markdown für einen
Fehlerbericht. Adressen und die Namen von Verbindungen, Netzen, Hosts und
Domänen sind maskiert; was gleich ist, bleibt gleich. Bitte lesen, bevor Sie ihn
senden.

  --check      auch die Prüfungen machen und anfügen, was sie fanden
  -h, --help   dieser Text

Rückgabewert: 0 geschrieben, 1 nicht alles war zu lesen, 64 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Usage: dotlightctl check [--json] [--link LINK] [CHECK...]

Makes tests of its own and tells what they prove and what they don&apos;t. Changes no
setting. The fresh lookup is made with each, for the level rests on it. Without
CHECK it makes all of them:

</source>
        <translation>Aufruf: dotlightctl check [--json] [--link VERBINDUNG] [PRÜFUNG...]

Macht eigene Tests und sagt, was sie beweisen und was nicht. Ändert keine
Einstellung. Die frische Anfrage gehört zu jeder, denn auf ihr beruht die Stufe.
Ohne PRÜFUNG macht es sie alle:

</translation>
    </message>
    <message>
        <source>The network changed meanwhile, too late to check everything anew. All of the above is of the network before; what follows is of the one now, without checks.</source>
        <translation>Das Netz hat sich inzwischen geändert, zu spät, um alles neu zu prüfen. Alles oben gilt für das Netz davor; was folgt, gilt für das jetzige, ohne Prüfungen.</translation>
    </message>
    <message>
        <source>%1 fails: it is not signed, and the DNS server reports an error on it.</source>
        <translation>%1 scheitert: Es ist nicht unterschrieben, und der DNS-Server meldet dazu einen Fehler.</translation>
    </message>
    <message>
        <source>%1 fails: it is not signed, and what came back on it is no proper answer.</source>
        <translation>%1 scheitert: Es ist nicht unterschrieben, und was dazu zurückkam, ist keine richtige Antwort.</translation>
    </message>
    <message>
        <source>%1 fails: it is not signed, and nothing was answered on it.</source>
        <translation>%1 scheitert: Es ist nicht unterschrieben, und dazu kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1: signed with key %2, which is none of those trusted for it</source>
        <extracomment>%1 is what is signed (&quot;example.com A&quot;), %2 a key&apos;s number.</extracomment>
        <translation>%1: unterschrieben mit Schlüssel %2, der keiner von denen ist, denen dafür vertraut wird</translation>
    </message>
    <message>
        <source>Looks whether the network wants a person to sign in. Builds on the servers&apos; certificates, and makes that check first.</source>
        <translation>Sieht nach, ob das Netz eine Anmeldung verlangt. Baut auf den Zertifikaten der Server auf und macht diese Prüfung zuerst.</translation>
    </message>
    <message>
        <source>Finds out whether the network blocks encrypted DNS. Builds on the servers&apos; certificates, and makes that check first.</source>
        <translation>Findet heraus, ob das Netz verschlüsseltes DNS blockiert. Baut auf den Zertifikaten der Server auf und macht diese Prüfung zuerst.</translation>
    </message>
    <message>
        <source>Asks servers without a name, in clear, whether they can be used encrypted (_dns.resolver.arpa, which tells nobody anything), and connects to the server that they name.</source>
        <translation>Fragt Server ohne Namen im Klartext, ob sie sich verschlüsselt verwenden lassen (_dns.resolver.arpa, was niemandem etwas verrät), und verbindet sich mit dem Server, den sie nennen.</translation>
    </message>
    <message>
        <source>By kind of signature</source>
        <translation>Nach Art der Unterschrift</translation>
    </message>
    <message>
        <source>The network changed during this check.</source>
        <translation>Das Netz hat sich während dieser Prüfung geändert.</translation>
    </message>
    <message>
        <source>What was found of the one before says nothing of the one now. Check again.</source>
        <translation>Was über das vorige gefunden wurde, sagt nichts über das jetzige. Noch einmal prüfen.</translation>
    </message>
    <message>
        <source>There are more servers than this check takes: %1 of them were left out.</source>
        <translation>Es gibt mehr Server, als diese Prüfung nimmt: %1 davon wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Of those it says nothing.</source>
        <translation>Über diese sagt sie nichts.</translation>
    </message>
    <message>
        <source>Names with broken signatures are turned away, good ones resolve. Signatures of this kind are not checked: %1.</source>
        <translation>Namen mit gebrochenen Unterschriften werden abgewiesen, gute lassen sich auflösen. Unterschriften dieser Art werden nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>Forged answers for signed names would be noticed (DNSSEC), but not for names that are signed in that way alone. systemd-resolved seems not to know it, and then such names count as unsigned, as the standard wants it (RFC 4035, 5.2).</source>
        <translation>Gefälschte Antworten für unterschriebene Namen würden bemerkt (DNSSEC), aber nicht für Namen, die nur auf diese Art unterschrieben sind. systemd-resolved kennt sie anscheinend nicht, und dann zählen solche Namen als nicht unterschrieben, wie es der Standard will (RFC 4035, 5.2).</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms in clear text; over an open encrypted connection it was not measured.</source>
        <translation>%1 antwortet im Klartext in %2 ms; über eine offene verschlüsselte Verbindung wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>None came about in time, none was tried, or the server ends it after each answer.</source>
        <translation>Es kam keine rechtzeitig zustande, es wurde keine versucht, oder der Server beendet sie nach jeder Antwort.</translation>
    </message>
    <message>
        <source>No other program listens for DNS (port 53) on this computer.</source>
        <translation>Kein anderes Programm lauscht auf diesem Computer auf DNS-Anfragen (Port 53).</translation>
    </message>
    <message>
        <source>Whether another program answers DNS on this computer can&apos;t be told: its sockets can&apos;t be read.</source>
        <translation>Ob ein anderes Programm auf diesem Computer DNS beantwortet, lässt sich nicht sagen: Seine Sockets lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered in clear, though encryption is demanded.</source>
        <translation>Eine frische Anfrage über %0 wurde im Klartext beantwortet, obwohl Verschlüsselung verlangt ist.</translation>
    </message>
    <message>
        <source>That should not be: another link may have answered it in place of this one.</source>
        <translation>Das sollte nicht sein: Womöglich hat eine andere Verbindung an Stelle dieser geantwortet.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered in clear.</source>
        <translation>Eine frische Anfrage über %0 wurde im Klartext beantwortet.</translation>
    </message>
    <message>
        <source>Whether encryption is wished for could not be read.</source>
        <translation>Ob Verschlüsselung gewünscht ist, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Servers are set as NetworkManager&apos;s global DNS and don&apos;t reach systemd-resolved: %1.</source>
        <translation>Als globales DNS von NetworkManager sind Server eingestellt, und sie erreichen systemd-resolved nicht: %1.</translation>
    </message>
    <message>
        <source>In its DNS mode, other programs may be given them.</source>
        <translation>In seinem DNS-Modus erhalten sie womöglich andere Programme.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, but there was no agreement on how to encrypt.</source>
        <translation>%1 spricht TLS, aber es gab keine Einigung, wie verschlüsselt wird.</translation>
    </message>
    <message>
        <source>It may be too old, or want what Dotlight does not offer.</source>
        <translation>Er ist womöglich zu alt oder verlangt, was Dotlight nicht anbietet.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut off before there was any encryption.</source>
        <translation>Die Verbindung zu %1 wurde abgebrochen, bevor es Verschlüsselung gab.</translation>
    </message>
    <message>
        <source>By the server, or by something on the way: that can&apos;t be told apart.</source>
        <translation>Vom Server oder von etwas auf dem Weg: Das lässt sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>%1 answered neither on the port for encryption nor a lookup in clear.</source>
        <translation>%1 antwortete weder auf dem Port für Verschlüsselung noch auf eine Anfrage im Klartext.</translation>
    </message>
    <message>
        <source>The server or the network may be down; of encryption that says nothing.</source>
        <translation>Der Server oder das Netz ist womöglich gestört; über Verschlüsselung sagt das nichts.</translation>
    </message>
    <message>
        <source>The port for encryption is open over %0.</source>
        <translation>Der Port für Verschlüsselung ist über %0 offen.</translation>
    </message>
    <message>
        <source>The port for encryption is shut at every server of %0 (%1), while lookups in clear are answered.</source>
        <translation>Der Port für Verschlüsselung ist über %0 bei jedem Server zu (%1), während Anfragen im Klartext beantwortet werden.</translation>
    </message>
    <message>
        <source>The port for encryption is shut at %1, and open at another server.</source>
        <translation>Der Port für Verschlüsselung ist bei %1 zu und bei einem anderen Server offen.</translation>
    </message>
    <message>
        <source>The port for encryption is shut at %1; the other servers of %0 tell nothing.</source>
        <translation>Der Port für Verschlüsselung ist bei %1 zu; die anderen Server (%0) sagen nichts aus.</translation>
    </message>
    <message>
        <source>Whether the network blocks it, or that server, can&apos;t be told.</source>
        <translation>Ob das Netz ihn blockiert oder dieser Server, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Whether the network blocks the port for encryption can&apos;t be told.</source>
        <translation>Ob das Netz den Port für Verschlüsselung blockiert, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>signatures are checked</source>
        <translation>Unterschriften werden geprüft</translation>
    </message>
    <message>
        <source>signatures are not checked, as if there were none</source>
        <translation>Unterschriften werden nicht geprüft, als wären keine da</translation>
    </message>
    <message>
        <source>broken signatures pass</source>
        <translation>gebrochene Unterschriften gehen durch</translation>
    </message>
    <message>
        <source>good signatures are turned away</source>
        <translation>gute Unterschriften werden abgewiesen</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>resolves, signature checked</source>
        <translation>lässt sich auflösen, Unterschrift geprüft</translation>
    </message>
    <message>
        <source>resolves, no signature checked</source>
        <translation>lässt sich auflösen, keine Unterschrift geprüft</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>The report is in the clipboard. Not everything is known so far, and it says so.</source>
        <translation>Der Bericht liegt in der Zwischenablage. Noch ist nicht alles bekannt; das steht darin.</translation>
    </message>
    <message>
        <source>The report is in the clipboard. Names of networks, own domains and addresses are masked in it.</source>
        <translation>Der Bericht liegt in der Zwischenablage. Namen von Netzwerken, eigene Domänen und Adressen sind darin unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>The root&apos;s signatures did not come, are not by keys that are trusted here, or don&apos;t agree with each other.</source>
        <translation>Die Unterschriften der Wurzel kamen nicht, stammen nicht von Schlüsseln, denen hier vertraut wird, oder stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Another program listens for DNS on this computer (%1; running here: %2), but systemd-resolved does not ask it.</source>
        <translation>Ein anderes Programm lauscht auf diesem Computer auf DNS-Anfragen (%1; hier läuft: %2), aber systemd-resolved fragt es nicht.</translation>
    </message>
    <message>
        <source>A file with a DNSKEY of the root makes every lookup fail, at the latest when systemd-resolved starts anew.</source>
        <translation>Eine Datei mit einem DNSKEY der Wurzel lässt jede Anfrage scheitern, spätestens wenn systemd-resolved neu startet.</translation>
    </message>
    <message>
        <source>Usage: dotlightctl why [--json] NAME

Follows the signatures (DNSSEC) from the root to a name, and tells whether they
fit; if not, where they break and whose fault that is. It asks the DNS servers
in use for that name, for the keys on the way to it, and where a proof is
missing, for one of root-servers.net to compare. At most 20 seconds.

  NAME         a host or domain, such as www.example.com
  --json       for programs; see why.schema.json
  -h, --help   this text

Exit status: 0 nothing is wrong (signed, or honestly not signed), 1 something
is wrong or could not be found out, 64 wrong usage.
</source>
        <translation>Aufruf: dotlightctl why [--json] NAME

Folgt den Unterschriften (DNSSEC) von der Wurzel bis zu einem Namen und sagt, ob
sie passen; wenn nicht, wo sie brechen und an wem das liegt. Es fragt die
DNS-Server in Gebrauch nach diesem Namen, nach den Schlüsseln auf dem Weg
dorthin und, wo ein Beweis fehlt, zum Vergleich nach einem von root-servers.net.
Höchstens 20 Sekunden.

  NAME         ein Host oder eine Domäne, etwa www.example.com
  --json       für Programme; siehe why.schema.json
  -h, --help   dieser Text

Rückgabewert: 0 kein Fehler (unterschrieben, oder ehrlich nicht unterschrieben),
1 etwas ist falsch oder war nicht herauszufinden, 64 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>%1 is answered by systemd-resolved itself: no DNS server is asked for it.</source>
        <translation>%1 beantwortet systemd-resolved selbst: Kein DNS-Server wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1 belongs to the local network: no DNS server is asked for it.</source>
        <translation>%1 gehört zum lokalen Netz: Kein DNS-Server wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1 has no dot: as a rule systemd-resolved asks no DNS server for its address.</source>
        <translation>%1 hat keinen Punkt: In der Regel fragt systemd-resolved keinen DNS-Server nach seiner Adresse.</translation>
    </message>
    <message>
        <source>%1 does not exist, it is said; the way in which %2 is signed is not checked here, so that is not proven.</source>
        <translation>%1 gibt es nicht, heißt es; die Art, in der %2 unterschrieben ist, wird hier nicht geprüft, also ist das nicht bewiesen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be checked: %2 is signed, its parent says, but in a way that is not checked here.</source>
        <translation>%1 lässt sich nicht prüfen: %2 ist laut der übergeordneten Zone unterschrieben, aber auf eine Art, die hier nicht geprüft wird.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked into: an empty answer came back on %2.</source>
        <translation>%1 lässt sich nicht untersuchen: Auf %2 kam eine leere Antwort.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: the root is signed with no key that this computer trusts.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: Die Wurzel ist mit keinem Schlüssel unterschrieben, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: %2 does not use the key that its parent names.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: %2 benutzt nicht den Schlüssel, den die übergeordnete Zone nennt.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: signatures of %2 are missing.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: Unterschriften für %2 fehlen.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: a signature of %2 does not fit what it signs.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: Eine Unterschrift für %2 passt nicht zu dem, was sie unterschreibt.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: a signature of %2 has expired.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: Eine Unterschrift für %2 ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: a signature of %2 is not valid yet.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: Eine Unterschrift für %2 gilt noch nicht.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: something of %2 is signed with a key that it does not have.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: Etwas in %2 ist mit einem Schlüssel unterschrieben, den es nicht hat.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: %2 does not prove what is not there.</source>
        <translation>%1 besteht die Prüfung seiner Unterschriften nicht: %2 beweist nicht, was es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 is not signed, and an empty answer came back on it.</source>
        <translation>%1 ist nicht unterschrieben, und es kam eine leere Antwort darauf.</translation>
    </message>
    <message>
        <source>So there are no signatures to look into. Only what is asked of DNS servers can be signed (DNSSEC).</source>
        <translation>Daher gibt es keine Unterschriften zu untersuchen. Nur was DNS-Server gefragt wird, kann unterschrieben sein (DNSSEC).</translation>
    </message>
    <message>
        <source>Nothing wrong was seen. But its kind of signature is not checked here, so a forged answer for it can&apos;t be told from a true one.</source>
        <translation>Nichts Falsches war zu sehen. Aber diese Art von Unterschrift wird hier nicht geprüft, eine gefälschte Antwort darauf ist daher von einer echten nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Where answers are checked (DNSSEC on), a forged one for it would be noticed.</source>
        <translation>Falsch ist daran nichts. Wo Antworten geprüft werden (DNSSEC ein), würde eine gefälschte darauf bemerkt.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Answers that come its way are checked (DNSSEC on), so a forged one for it would be noticed.</source>
        <translation>Falsch ist daran nichts. Antworten, die auf seinem Weg kommen, werden geprüft (DNSSEC ein), eine gefälschte darauf würde also bemerkt.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it. But answers that come its way are not checked (DNSSEC is off, or an exception covers the name), so a forged one for it would not be noticed.</source>
        <translation>Falsch ist daran nichts. Aber Antworten, die auf seinem Weg kommen, werden nicht geprüft (DNSSEC ist aus, oder eine Ausnahme gilt für den Namen), eine gefälschte darauf würde also nicht bemerkt.</translation>
    </message>
    <message>
        <source>Even the root&apos;s own signatures don&apos;t hold at this computer&apos;s time: most likely its clock is wrong, or the DNS server tells old answers. Check date and time; if they are right, choose another server.</source>
        <translation>Selbst die Unterschriften der Wurzel gelten nicht zur Zeit dieses Computers: Höchstwahrscheinlich geht seine Uhr falsch, oder der DNS-Server gibt alte Antworten. Datum und Uhrzeit prüfen; stimmen sie, einen anderen Server wählen.</translation>
    </message>
    <message>
        <source>systemd-resolved has no trust anchor for the root that it can use, so with DNSSEC on no lookup can succeed. A file in dnssec-trust-anchors.d takes the place of the built-in keys: look there for a wrong one.</source>
        <translation>systemd-resolved hat keinen brauchbaren Vertrauensanker für die Wurzel; mit eingeschaltetem DNSSEC kann daher keine Anfrage gelingen. Eine Datei in dnssec-trust-anchors.d tritt an die Stelle der eingebauten Schlüssel: dort nach einer falschen suchen.</translation>
    </message>
    <message>
        <source>The DNS server in use, or something on the way to it, leaves out the proofs of what is not there, those about other zones too. Choose another server, or another network.</source>
        <translation>Der DNS-Server in Gebrauch, oder etwas auf dem Weg zu ihm, lässt die Beweise dafür weg, was es nicht gibt, auch die für andere Zonen. Einen anderen Server oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Not even the root was answered for, so nothing is known of %1. Either the computer is not connected to the internet, or the DNS servers in use give no answers. The checks tell more.</source>
        <translation>Nicht einmal auf die Wurzel kam eine Antwort, von %1 ist daher nichts bekannt. Entweder ist der Computer nicht mit dem Internet verbunden, oder die DNS-Server in Gebrauch geben keine Antworten. Die Prüfungen sagen mehr.</translation>
    </message>
    <message>
        <source>systemd-resolved is not running, or its stub (127.0.0.53, TCP) does not listen or can&apos;t be reached on this computer. That says nothing of the network, and nothing is known of %1.</source>
        <translation>systemd-resolved läuft nicht, oder sein Stub (127.0.0.53, TCP) lauscht nicht oder ist auf diesem Computer nicht zu erreichen. Das sagt nichts über das Netz, und von %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The root&apos;s keys hold at this computer&apos;s time, but another of its signatures does not. Either this computer&apos;s clock is wrong, or the DNS server in use, or something on the way to it, tells old answers. Check date and time; if they are right, choose another server, or another network.</source>
        <translation>Die Schlüssel der Wurzel gelten zur Zeit dieses Computers, eine andere ihrer Unterschriften aber nicht. Entweder geht die Uhr dieses Computers falsch, oder der DNS-Server in Gebrauch, oder etwas auf dem Weg zu ihm, gibt alte Antworten. Datum und Uhrzeit prüfen; stimmen sie, einen anderen Server oder ein anderes Netz wählen.</translation>
    </message>
    <message>
        <source>Signatures are checked on this computer, so a lookup of that name should fail.</source>
        <translation>Unterschriften werden auf diesem Computer geprüft, eine Anfrage nach diesem Namen sollte also scheitern.</translation>
    </message>
    <message>
        <source>But a lookup of that name should succeed all the same: answers that come its way are not checked (DNSSEC is off, or an exception covers the name).</source>
        <translation>Eine Anfrage nach diesem Namen sollte aber trotzdem gelingen: Antworten, die auf seinem Weg kommen, werden nicht geprüft (DNSSEC ist aus, oder eine Ausnahme gilt für den Namen).</translation>
    </message>
    <message>
        <source>not checked here</source>
        <comment>a zone</comment>
        <translation>hier nicht geprüft</translation>
    </message>
    <message>
        <source>no key of it is trusted here</source>
        <translation>keinem ihrer Schlüssel wird hier vertraut</translation>
    </message>
    <message>
        <source>No server is in use that could be asked.</source>
        <translation>Kein Server ist in Gebrauch, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Looks whether ordinary programs reach systemd-resolved, by a name that it alone knows.</source>
        <translation>Sieht nach, ob gewöhnliche Programme systemd-resolved erreichen, anhand eines Namens, den nur er kennt.</translation>
    </message>
    <message>
        <source>Compares this computer&apos;s clock with the signatures of the root. Asks your own servers for the root&apos;s keys and signatures, which tells nobody anything.</source>
        <translation>Vergleicht die Uhr dieses Computers mit den Unterschriften der Wurzel. Fragt die eigenen Server nach den Schlüsseln und Unterschriften der Wurzel, was niemandem etwas verrät.</translation>
    </message>
    <message>
        <source>Compares the root keys that are trusted here with those that the root is signed with. Asks your own servers for these, which tells nobody anything.</source>
        <translation>Vergleicht die Schlüssel der Wurzel, denen hier vertraut wird, mit denen, die sie unterschreiben. Fragt die eigenen Server danach, was niemandem etwas verrät.</translation>
    </message>
    <message>
        <source>The test names would be looked up where ordinary names go, and they don&apos;t go here.</source>
        <translation>Die Testnamen würden dort nachgeschlagen, wohin gewöhnliche Namen gehen, und hierher gehen sie nicht.</translation>
    </message>
    <message>
        <source>There is no server to connect to: none is in use here, or it is a program on this computer.</source>
        <translation>Es gibt keinen Server, zu dem eine Verbindung ginge: Hier ist keiner in Gebrauch, oder er ist ein Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>Only servers that are set without a name are asked, and there is none here.</source>
        <translation>Nur Server, die ohne Namen eingestellt sind, werden gefragt, und hier gibt es keinen.</translation>
    </message>
    <message>
        <source>Measures how long answers take. Asks each server several times for the root of all names, which tells nobody anything: encrypted, and in clear as well, also where encryption is set.</source>
        <translation>Misst, wie lange Antworten dauern. Fragt jeden Server mehrmals nach der Wurzel aller Namen, was niemandem etwas verrät: verschlüsselt, und auch im Klartext, selbst wo Verschlüsselung eingestellt ist.</translation>
    </message>
    <message>
        <source>… and so many names more</source>
        <translation>… und so viele Namen mehr</translation>
    </message>
    <message>
        <source>… and so many addresses more</source>
        <translation>… und so viele Adressen mehr</translation>
    </message>
    <message>
        <source>Another program sits there</source>
        <translation>Ein anderes Programm sitzt dort</translation>
    </message>
    <message>
        <source>Mode that NetworkManager holds</source>
        <translation>Modus, den NetworkManager hält</translation>
    </message>
    <message>
        <source>Mode in systemd-resolved</source>
        <translation>Modus in systemd-resolved</translation>
    </message>
    <message>
        <source>… and holds that name</source>
        <translation>… und lautet auf diesen Namen</translation>
    </message>
    <message>
        <source>Its certificate is trusted and holds both the address %1 and the name %2, so it is the same server or one that may speak for it. With the name %2 set for this server, strict encryption can check it (DNS over TLS). Protocols offered: %4.</source>
        <translation>Seinem Zertifikat wird vertraut, und es lautet sowohl auf die Adresse %1 als auch auf den Namen %2: Es ist also derselbe Server oder einer, der für ihn sprechen darf. Ist für diesen Server der Name %2 eingestellt, kann strikte Verschlüsselung ihn prüfen (DNS over TLS). Angebotene Protokolle: %4.</translation>
    </message>
    <message>
        <source>The certificate there is not trusted, or does not hold both the address %1 and the name %2. Anybody on the way may have put that name in: don&apos;t use it because of this; ask whoever runs the server for the right one. Protocols offered: %4.</source>
        <translation>Dem Zertifikat dort wird nicht vertraut, oder es lautet nicht sowohl auf die Adresse %1 als auch auf den Namen %2. Jeder auf dem Weg kann diesen Namen eingesetzt haben: ihn deswegen nicht benutzen, sondern den Betreiber des Servers nach dem richtigen fragen. Angebotene Protokolle: %4.</translation>
    </message>
    <message>
        <source>%1 sends encrypted lookups on to %2 at %5, port %3; no connection was made there.</source>
        <translation>%1 schickt verschlüsselte Anfragen weiter an %2 unter %5, Port %3; dorthin wurde keine Verbindung aufgebaut.</translation>
    </message>
    <message>
        <source>Into this computer&apos;s own networks, between private ones and the internet, and to ports of other services no such word is followed. Anybody on the way may have put it in: don&apos;t use %2 because of it.</source>
        <translation>In die eigenen Netze dieses Computers, zwischen privaten und dem Internet, und an Ports anderer Dienste wird keinem solchen Wort gefolgt. Jeder auf dem Weg kann es eingesetzt haben: %2 deswegen nicht benutzen.</translation>
    </message>
    <message>
        <source>Programs that read the file and ask there get no answers, even if those that go by “resolve” in /etc/nsswitch.conf do. Something here, such as a firewall, may be in between; a restart of systemd-resolved may help.</source>
        <translation>Programme, die die Datei lesen und dort fragen, bekommen keine Antworten, auch wenn die, die über „resolve“ in /etc/nsswitch.conf gehen, welche bekommen. Etwas auf diesem Computer, etwa eine Firewall, kann dazwischen sein; ein Neustart von systemd-resolved kann helfen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads to 127.0.0.53, where another program than systemd-resolved has taken the place.</source>
        <translation>/etc/resolv.conf führt zu 127.0.0.53, und dort hat ein anderes Programm als systemd-resolved den Platz eingenommen.</translation>
    </message>
    <message>
        <source>Programs that read the file ask that program, whatever is set here. Find out which it is (as an administrator: ss -lnup sport = 53), end it, and restart systemd-resolved.</source>
        <translation>Programme, die die Datei lesen, fragen jenes Programm, was immer hier eingestellt ist. Herausfinden, welches es ist (als Administrator: ss -lnup sport = 53), es beenden und systemd-resolved neu starten.</translation>
    </message>
    <message>
        <source>The server %1 of %0 is this computer itself.</source>
        <translation>Der Server %1 von %0 ist dieser Computer selbst.</translation>
    </message>
    <message>
        <source>What the program behind it does with lookups, encrypted or not, Dotlight can&apos;t see.</source>
        <translation>Was das Programm dahinter mit Anfragen tut, verschlüsselt oder nicht, kann Dotlight nicht sehen.</translation>
    </message>
    <message>
        <source>The server %1 of %0 is this computer itself. A program that answers DNS runs here: %2.</source>
        <translation>Der Server %1 von %0 ist dieser Computer selbst. Ein Programm, das DNS beantwortet, läuft hier: %2.</translation>
    </message>
    <message>
        <source>The server %1 of %0 is this computer itself, and no program beside systemd-resolved was seen to listen there.</source>
        <translation>Der Server %1 von %0 ist dieser Computer selbst, und außer systemd-resolved war dort kein Programm zu sehen, das lauscht.</translation>
    </message>
    <message>
        <source>Unless it is handed on to somewhere else, nobody answers there. Start the program that is meant, or set another server.</source>
        <translation>Wird es nicht anderswohin weitergereicht, antwortet dort niemand. Das gemeinte Programm starten oder einen anderen Server einstellen.</translation>
    </message>
    <message>
        <source>Another program listens for DNS on this computer (%1), and it is the server of other lookups than those looked at.</source>
        <translation>Ein anderes Programm lauscht auf diesem Computer auf DNS (%1), und es ist der Server anderer Anfragen als der hier betrachteten.</translation>
    </message>
    <message>
        <source>What it does with lookups, encrypted or not, Dotlight can&apos;t see. Check without a link.</source>
        <translation>Was es mit Anfragen tut, verschlüsselt oder nicht, kann Dotlight nicht sehen. Ohne Verbindung dahinter prüfen.</translation>
    </message>
    <message>
        <source>At its last look NetworkManager reached the Internet without a sign-in page.</source>
        <translation>Bei seinem letzten Blick erreichte NetworkManager das Internet ohne Anmeldeseite.</translation>
    </message>
    <message>
        <source>At its last look NetworkManager reached the Internet without a sign-in page, but no lookup is answered now.</source>
        <translation>Bei seinem letzten Blick erreichte NetworkManager das Internet ohne Anmeldeseite, aber jetzt wird keine Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>NetworkManager looks every few minutes, or more rarely. Whether there is such a page now can&apos;t be told.</source>
        <translation>NetworkManager sieht alle paar Minuten nach, oder seltener. Ob es jetzt eine solche Seite gibt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>For %1, the mode of DNSSEC in systemd-resolved is not the one that NetworkManager holds.</source>
        <translation>Für %1 ist der DNSSEC-Modus in systemd-resolved nicht der, den NetworkManager hält.</translation>
    </message>
    <message>
        <source>Its certificate is for %3, and not for that address: anybody with a certificate can stand in for it. Ask whoever runs the server for its name and set that (%1#name); don&apos;t take it from this certificate.</source>
        <translation>Sein Zertifikat lautet auf %3, und nicht auf diese Adresse: Jeder mit einem Zertifikat kann an seine Stelle treten. Den Betreiber des Servers nach seinem Namen fragen und den einstellen (%1#Name); ihn nicht aus diesem Zertifikat nehmen.</translation>
    </message>
    <message>
        <source>So the network does not block it altogether: the server does, or something on the way to it. If it stays so, leave that server out.</source>
        <translation>Das Netz sperrt ihn also nicht ganz: Der Server tut es, oder etwas auf dem Weg zu ihm. Bleibt es so, diesen Server weglassen.</translation>
    </message>
    <message>
        <source>The port for encryption is shut at every server of %0 (%1), and open at others that this computer has (%2).</source>
        <translation>Der Port für Verschlüsselung ist bei jedem Server von %0 zu (%1), und bei anderen, die dieser Computer hat, offen (%2).</translation>
    </message>
    <message>
        <source>If those are reached over the same network, that does not block it altogether, and another server may help. If not, the network may block it, or the server.</source>
        <translation>Werden diese über dasselbe Netz erreicht, sperrt es ihn nicht ganz, und ein anderer Server kann helfen. Wenn nicht, kann ihn das Netz sperren, oder der Server.</translation>
    </message>
    <message>
        <source>The port for encryption is shut at %1, and no encryption is asked for there.</source>
        <translation>Der Port für Verschlüsselung ist bei %1 zu, und Verschlüsselung wird dort nicht verlangt.</translation>
    </message>
    <message>
        <source>Many servers don&apos;t offer any. If you want encryption (DNS over TLS), it takes another server or another network.</source>
        <translation>Viele Server bieten keine an. Wer Verschlüsselung möchte (DNS over TLS), braucht einen anderen Server oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>The key that this computer trusts is the root&apos;s, but does not sign for it as it came.</source>
        <translation>Der Schlüssel, dem dieser Computer vertraut, ist der der Wurzel, unterschreibt sie aber nicht, so wie sie kam.</translation>
    </message>
    <message>
        <source>Trusted here: %1. Keys that sign the root&apos;s keys: %2. With DNSSEC on every lookup fails. Either it signs no more (update systemd, or the files in /etc/dnssec-trust-anchors.d), or the answers are forged.</source>
        <translation>Hier wird vertraut: %1. Schlüssel, die die Schlüssel der Wurzel unterschreiben: %2. Mit eingeschaltetem DNSSEC scheitert jede Anfrage. Entweder unterschreibt er nicht mehr (systemd aktualisieren, oder die Dateien in /etc/dnssec-trust-anchors.d), oder die Antworten sind gefälscht.</translation>
    </message>
    <message>
        <source>The kernel&apos;s lists of connections could not be read, or are too long to be read whole.</source>
        <translation>Die Listen der Verbindungen im Kernel ließen sich nicht lesen, oder sie sind zu lang, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>So lookups in clear text may have gone out unseen. It says nothing either way. The lists are the files tcp, tcp6, udp and udp6 in /proc/net.</source>
        <translation>Anfragen im Klartext können also ungesehen hinausgegangen sein. Es sagt weder das eine noch das andere. Die Listen sind die Dateien tcp, tcp6, udp und udp6 in /proc/net.</translation>
    </message>
    <message>
        <source>No fresh lookup was made to look at, since the one before was not answered.</source>
        <translation>Keine frische Anfrage wurde gestellt, die man hätte beobachten können, denn die davor blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>Connections that are there may be left over from earlier lookups, so they say nothing either way.</source>
        <translation>Verbindungen, die da sind, können von früheren Anfragen übrig sein, sie sagen also weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>systemd-resolved&apos;s own address is silent</source>
        <translation>die eigene Adresse von systemd-resolved schweigt</translation>
    </message>
    <message>
        <source>Programs are sent to systemd-resolved, but get no answer there.</source>
        <translation>Programme werden zu systemd-resolved geschickt, bekommen dort aber keine Antwort.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf sends programs to systemd-resolved&apos;s own address, but no answer came from there, so lookups of programs that ask there fail. Something here, such as a firewall, may be in between; a restart of systemd-resolved may help.</source>
        <translation>/etc/resolv.conf schickt Programme zur eigenen Adresse von systemd-resolved, aber von dort kam keine Antwort, Anfragen von Programmen, die dort fragen, scheitern also. Etwas auf diesem Computer, etwa eine Firewall, kann dazwischen sein; ein Neustart von systemd-resolved kann helfen.</translation>
    </message>
    <message>
        <source>programs don&apos;t come to systemd-resolved</source>
        <translation>Programme kommen nicht zu systemd-resolved</translation>
    </message>
    <message>
        <source>An ordinary program&apos;s lookup did not come to systemd-resolved.</source>
        <translation>Die Anfrage eines gewöhnlichen Programms kam nicht zu systemd-resolved.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads to systemd-resolved, and yet an ordinary program&apos;s lookup did not come there. What is said here does not hold for such programs. Look at the hosts line of /etc/nsswitch.conf.</source>
        <translation>/etc/resolv.conf führt zu systemd-resolved, und doch kam die Anfrage eines gewöhnlichen Programms dort nicht an. Was hier gesagt wird, gilt für solche Programme nicht. Die hosts-Zeile von /etc/nsswitch.conf ansehen.</translation>
    </message>
    <message>
        <source>good signatures fail the check</source>
        <translation>gute Unterschriften bestehen die Prüfung nicht</translation>
    </message>
    <message>
        <source>Names with good signatures are turned away over %1.</source>
        <translation>Namen mit guten Unterschriften werden über %1 abgewiesen.</translation>
    </message>
    <message>
        <source>Test names with good signatures are turned away over %1, so other names may be as well (DNSSEC). The server may leave out or alter signatures, or something changes answers on the way. Try another server or network.</source>
        <translation>Testnamen mit guten Unterschriften werden über %1 abgewiesen, anderen Namen kann es ebenso gehen (DNSSEC). Der Server lässt vielleicht Unterschriften weg oder verändert sie, oder etwas auf dem Weg verändert Antworten. Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>names without signatures fail</source>
        <translation>Namen ohne Unterschriften scheitern</translation>
    </message>
    <message>
        <source>Names that need no signatures are turned away over %1.</source>
        <translation>Namen, die keine Unterschriften brauchen, werden über %1 abgewiesen.</translation>
    </message>
    <message>
        <source>Many names are not signed, and their parents prove that. Over %1 the proof does not come through, so such names can&apos;t be looked up (DNSSEC). Try another server or network.</source>
        <translation>Viele Namen sind nicht unterschrieben, und die übergeordnete Zone beweist das. Über %1 kommt der Beweis nicht durch, solche Namen lassen sich also nicht nachschlagen (DNSSEC). Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>no root key is trusted here</source>
        <translation>keinem Schlüssel der Wurzel wird hier vertraut</translation>
    </message>
    <message>
        <source>Lookups over %1 fail, because no root key is trusted here.</source>
        <translation>Anfragen über %1 scheitern, weil hier keinem Schlüssel der Wurzel vertraut wird.</translation>
    </message>
    <message>
        <source>Answers over %1 can&apos;t be checked and are thrown away: systemd-resolved trusts no key of the root (DNSSEC trust anchor). Look at the files in /etc/dnssec-trust-anchors.d: a wrong one takes the place of the built-in keys.</source>
        <translation>Antworten über %1 lassen sich nicht prüfen und werden verworfen: systemd-resolved vertraut keinem Schlüssel der Wurzel (Vertrauensanker für DNSSEC). Die Dateien in /etc/dnssec-trust-anchors.d ansehen: Eine falsche tritt an die Stelle der eingebauten Schlüssel.</translation>
    </message>
    <message>
        <source>Lookups over %1 fail, because this computer&apos;s clock seems to be wrong, or the server tells old answers.</source>
        <translation>Anfragen über %1 scheitern, weil die Uhr dieses Computers falsch zu gehen scheint, oder der Server alte Antworten gibt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be wrong, or the server tells old answers: signatures seem not to be valid now, and answers over %1 are thrown away (DNSSEC). Check date and time; if they are right, use another server.</source>
        <translation>Die Uhr dieses Computers scheint falsch zu gehen, oder der Server gibt alte Antworten: Unterschriften scheinen jetzt nicht zu gelten, und Antworten über %1 werden verworfen (DNSSEC). Datum und Uhrzeit prüfen; stimmen sie, einen anderen Server nehmen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf sends programs to systemd-resolved&apos;s own address, but another program sits there and gets what they ask, past all encryption and checks. Find out which it is, end it, and restart systemd-resolved.</source>
        <translation>/etc/resolv.conf schickt Programme zur eigenen Adresse von systemd-resolved, aber dort sitzt ein anderes Programm und bekommt, was sie fragen, an aller Verschlüsselung und Prüfung vorbei. Herausfinden, welches es ist, es beenden und systemd-resolved neu starten.</translation>
    </message>
    <message>
        <source>Your lookups are encrypted, the server is checked, and so are its answers; but not those of %1, which go over %2.</source>
        <extracomment>%1 is a list of domains, %2 the link that their lookups go over.</extracomment>
        <translation>Ihre Namensanfragen sind verschlüsselt, der Server ist geprüft und seine Antworten auch; nicht aber die nach %1, die über %2 gehen.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>answers that need no signatures fail</source>
        <comment>own test of answers</comment>
        <translation>Antworten, die keine Unterschriften brauchen, scheitern</translation>
    </message>
    <message>
        <source>%1 sends encrypted lookups on to %2 at %5, port %3, and that was verified to speak for it.</source>
        <translation>%1 schickt verschlüsselte Anfragen weiter an %2 unter %5, Port %3; dass %2 für %1 sprechen darf, ist geprüft.</translation>
    </message>
    <message>
        <source>Its certificate is trusted and holds both the address %1 and the name %2. With “%6” set as the server in place of %1, strict encryption can check it (DNS over TLS). Protocols offered: %4.</source>
        <translation>Sein Zertifikat ist vertrauenswürdig und enthält sowohl die Adresse %1 als auch den Namen %2. Ist „%6“ statt %1 als Server eingestellt, kann strenge Verschlüsselung ihn prüfen (DNS over TLS). Angebotene Protokolle: %4.</translation>
    </message>
    <message>
        <source>a server without encryption</source>
        <translation>ein Server ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>No encrypted connection came about with a server asked over %1 (%2).</source>
        <translation>Mit einem Server, der über %1 gefragt wird (%2), kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>No encrypted connection came about with a server asked over %1 (%2). Where systemd-resolved turns to it, strict mode gets no answer from it, and opportunistic mode asks it in clear text. Use servers that all offer encryption (DNS over TLS).</source>
        <translation>Mit einem Server, der über %1 gefragt wird (%2), kam keine verschlüsselte Verbindung zustande. Wendet sich systemd-resolved an ihn, bekommt es im strengen Modus keine Antwort von ihm und fragt ihn im opportunistischen Modus im Klartext. Server verwenden, die alle Verschlüsselung anbieten (DNS over TLS).</translation>
    </message>
    <message>
        <source>Checked: %1, before the network or its settings changed.</source>
        <extracomment>Of a check; %1 is a date and time.</extracomment>
        <translation>Geprüft: %1, bevor sich das Netz oder seine Einstellungen änderten.</translation>
    </message>
    <message>
        <source>Checked: %1. It was true then.</source>
        <extracomment>Of a check; %1 is a date and time.</extracomment>
        <translation>Geprüft: %1. Da traf es zu.</translation>
    </message>
    <message>
        <source>That run was stopped before its end: this may not be all.</source>
        <translation>Dieser Durchgang wurde vor seinem Ende angehalten: Das ist womöglich nicht alles.</translation>
    </message>
    <message>
        <source>%1: %2, before the network or its settings changed</source>
        <extracomment>Said by a screen reader. %1: what a check is about; %2: &quot;passed&quot; or another verdict</extracomment>
        <translation>%1: %2, bevor sich das Netz oder seine Einstellungen änderten</translation>
    </message>
    <message>
        <source>What is above it was answered, so most likely the servers of %2, or of a zone below it, are out of order, and that is for their owner to mend. If it works from another network, it is the DNS server in use.</source>
        <translation>Was darüber liegt, wurde beantwortet; höchstwahrscheinlich sind also die Server von %2 oder einer Zone darunter gestört, und das müssen deren Eigentümer beheben. Geht es aus einem anderen Netz, liegt es am verwendeten DNS-Server.</translation>
    </message>
    <message>
        <source>Asks your own servers for the root of all names, a question that tells nobody anything, and looks how the answer came. Where that can&apos;t be asked for, it asks for the link&apos;s own domain, or for the host that NetworkManager&apos;s connectivity check looks up anyway.</source>
        <translation>Fragt die eigenen Server nach der Wurzel aller Namen, eine Frage, die niemandem etwas verrät, und sieht nach, wie die Antwort kam. Wo sich nach ihr nicht fragen lässt, wird nach der eigenen Domäne der Verbindung gefragt oder nach dem Rechner, den die Verbindungsprüfung von NetworkManager ohnehin nachschlägt.</translation>
    </message>
    <message>
        <source>Looks up test names of several operators: sound ones, ones with broken signatures, which must fail, and ones without any.</source>
        <translation>Fragt nach Testnamen mehrerer Betreiber: guten, solchen mit gebrochenen Unterschriften, die scheitern müssen, und solchen ohne Unterschriften.</translation>
    </message>
    <message>
        <source>Reached by nsswitch.conf</source>
        <translation>Per nsswitch.conf erreicht</translation>
    </message>
    <message>
        <source>/etc/nsswitch.conf does not list “resolve”, and /etc/resolv.conf does not lead to systemd-resolved.</source>
        <translation>/etc/nsswitch.conf führt „resolve“ nicht auf, und /etc/resolv.conf führt nicht zu systemd-resolved.</translation>
    </message>
    <message>
        <source>So ordinary programs look up names past it, and what Dotlight says does not hold for them. Make /etc/resolv.conf a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>Gewöhnliche Programme fragen also an ihm vorbei, und was Dotlight sagt, gilt für sie nicht. /etc/resolv.conf zu einem symbolischen Link auf /run/systemd/resolve/stub-resolv.conf machen.</translation>
    </message>
    <message>
        <source>/etc/nsswitch.conf lists neither “resolve” nor “dns” for names of hosts.</source>
        <translation>/etc/nsswitch.conf führt für Rechnernamen weder „resolve“ noch „dns“ auf.</translation>
    </message>
    <message>
        <source>Where this file leads to systemd-resolved, their lookups come there all the same. The check of the way to the resolver looks whether they do.</source>
        <translation>Wo diese Datei zu systemd-resolved führt, kommen ihre Anfragen trotzdem dort an. Die Prüfung „Weg zum Resolver“ sieht nach, ob sie es tun.</translation>
    </message>
    <message>
        <source>%1 offers encrypted lookups as %2, port %3, but did not answer one that was tried there.</source>
        <translation>%1 bietet verschlüsselte Anfragen als %2 an, Port %3, hat aber eine dort versuchte nicht beantwortet.</translation>
    </message>
    <message>
        <source>Its certificate holds both the address %1 and the name %2. In strict mode nothing would be answered: don&apos;t use it before it answers. Protocols offered: %4.</source>
        <translation>Sein Zertifikat enthält sowohl die Adresse %1 als auch den Namen %2. Im strengen Modus würde nichts beantwortet: erst verwenden, wenn er antwortet. Angebotene Protokolle: %4.</translation>
    </message>
    <message>
        <source>Forged answers for signed names are noticed now (DNSSEC). Test names of two or more operators agree. But whoever is on the way can leave signatures out until systemd-resolved gives up checking them, and forge answers then (allow-downgrade). The mode “on” prevents that.</source>
        <translation>Gefälschte Antworten für unterschriebene Namen werden jetzt bemerkt (DNSSEC). Testnamen von zwei oder mehr Betreibern stimmen überein. Wer aber auf dem Weg sitzt, kann Unterschriften weglassen, bis systemd-resolved die Prüfung aufgibt, und dann Antworten fälschen (allow-downgrade). Der Modus „an“ verhindert das.</translation>
    </message>
    <message>
        <source>Forged answers for signed names are noticed now (DNSSEC), but not for names that are signed in that way alone: systemd-resolved seems not to know it. And whoever is on the way can leave signatures out until systemd-resolved gives up checking them, and forge answers then (allow-downgrade). The mode “on” prevents that.</source>
        <translation>Gefälschte Antworten für unterschriebene Namen werden jetzt bemerkt (DNSSEC), aber nicht für Namen, die nur auf diese Art unterschrieben sind: systemd-resolved kennt sie anscheinend nicht. Und wer auf dem Weg sitzt, kann Unterschriften weglassen, bis systemd-resolved die Prüfung aufgibt, und dann Antworten fälschen (allow-downgrade). Der Modus „an“ verhindert das.</translation>
    </message>
    <message>
        <source>Test names of two or more operators show that forged answers can pass, though signatures are to be checked (DNSSEC). Exceptions for domains (negative trust anchors) or a server that leaves signatures out can be the cause.</source>
        <translation>Testnamen von zwei oder mehr Betreibern zeigen, dass gefälschte Antworten durchkommen können, obwohl Unterschriften geprüft werden sollen (DNSSEC). Ursache können Ausnahmen für Domänen sein (negative Vertrauensanker) oder ein Server, der Unterschriften weglässt.</translation>
    </message>
    <message>
        <source>Names with broken signatures resolve where exceptions are made for them: %1.</source>
        <translation>Namen mit gebrochenen Unterschriften werden aufgelöst, wo Ausnahmen für sie gemacht sind: %1.</translation>
    </message>
    <message>
        <source>Signatures of other names were checked, but forged answers for these domains and all names below them would pass. systemd-resolved was told not to check them (negative trust anchors): by a file *.negative in dnssec-trust-anchors.d, or by what manages the link. Take out those that are not meant.</source>
        <translation>Unterschriften anderer Namen wurden geprüft, aber gefälschte Antworten für diese Domänen und alle Namen darunter kämen durch. systemd-resolved wurde angewiesen, sie nicht zu prüfen (negative Vertrauensanker): durch eine Datei *.negative in dnssec-trust-anchors.d oder durch das, was die Verbindung verwaltet. Nicht gewollte herausnehmen.</translation>
    </message>
    <message>
        <source>Some names with broken signatures resolve, others are turned away.</source>
        <translation>Einige Namen mit gebrochenen Unterschriften werden aufgelöst, andere abgewiesen.</translation>
    </message>
    <message>
        <source>Signatures were checked: the broken names of two or more operators are turned away. Why those of others resolve can&apos;t be seen from here, so no verdict is given. Their owners may have mended them. systemd-resolved tells of no exception for them (negative trust anchor).</source>
        <translation>Unterschriften wurden geprüft: Die gebrochenen Namen von zwei oder mehr Betreibern werden abgewiesen. Warum die anderer aufgelöst werden, ist von hier nicht zu sehen, daher kein Urteil. Vielleicht haben ihre Eigentümer sie in Ordnung gebracht. Von einer Ausnahme für sie (negativer Vertrauensanker) sagt systemd-resolved nichts.</translation>
    </message>
    <message>
        <source>Test names would go to other servers too: to all at once, where the first answer wins, or to those of a link that has the names&apos; domain. Nothing can be said of these servers alone.</source>
        <translation>Testnamen gingen auch an andere Server: an alle zugleich, und die erste Antwort gilt, oder an die einer Verbindung, der die Domäne der Namen gehört. Über diese Server allein lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf leads to 127.0.0.53, where somebody else than systemd-resolved answers.</source>
        <translation>/etc/resolv.conf führt zu 127.0.0.53, wo jemand anders als systemd-resolved antwortet.</translation>
    </message>
    <message>
        <source>A name that systemd-resolved alone knows was answered there in another way than its own. Programs that read the file ask whoever that is, whatever is set here: another program here (as an administrator: ss -lnup sport = 53), or one that a rule of the firewall leads to.</source>
        <translation>Ein Name, den nur systemd-resolved kennt, wurde dort anders beantwortet, als es selbst ihn beantwortet. Programme, die diese Datei lesen, fragen dort nach, was auch immer hier eingestellt ist: ein anderes Programm auf diesem Computer (als Administrator: ss -lnup sport = 53) oder eines, zu dem eine Regel der Firewall führt.</translation>
    </message>
    <message>
        <source>A fresh lookup over %0 was answered, encrypted; whether signatures are checked could not be seen.</source>
        <translation>Eine frische Anfrage über %0 wurde verschlüsselt beantwortet; ob Unterschriften geprüft werden, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>The root of all names, which is signed, could not be asked for there, and the name that was asked for in its place may have no signatures.</source>
        <translation>Nach der Wurzel aller Namen, die unterschrieben ist, ließ sich dort nicht fragen, und der stattdessen gefragte Name hat womöglich keine Unterschriften.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, but there is no name to check it by, and it did not answer a lookup over it.</source>
        <translation>%1 spricht TLS, aber es gibt keinen Namen, an dem er zu prüfen wäre, und eine Anfrage darüber hat er nicht beantwortet.</translation>
    </message>
    <message>
        <source>Its certificate is for %3, and not for that address: anybody with a certificate can stand in for it.</source>
        <translation>Sein Zertifikat gilt für %3 und nicht für diese Adresse: Jeder mit einem Zertifikat kann sich an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>systemd-resolved had a connection to the port for encrypted lookups of %1, but the fresh lookup is not known to have come over it.</source>
        <translation>systemd-resolved hatte eine Verbindung zum Port für verschlüsselte Anfragen von %1, aber dass die frische Anfrage darüber kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The connection may be left over from earlier lookups, so it says nothing either way.</source>
        <translation>Die Verbindung kann von früheren Anfragen übrig sein und sagt daher weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>some forged answers would pass</source>
        <translation>manche gefälschten Antworten kämen durch</translation>
    </message>
    <message>
        <source>Answers over %1 for some names are not checked for forgery, although they should be.</source>
        <translation>Antworten über %1 für manche Namen werden nicht auf Fälschung geprüft, obwohl sie es sollten.</translation>
    </message>
    <message>
        <source>Test names with broken signatures were looked up over %1, although the settings ask for a check (DNSSEC), so forged answers for such names would go unnoticed. Look for exceptions (negative trust anchors) in systemd-resolved&apos;s settings.</source>
        <translation>Testnamen mit gebrochenen Unterschriften wurden über %1 aufgelöst, obwohl die Einstellungen eine Prüfung verlangen (DNSSEC); gefälschte Antworten für solche Namen blieben unbemerkt. In den Einstellungen von systemd-resolved nach Ausnahmen suchen (negative Vertrauensanker).</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate made out to another name, so it may not be the server that is meant. Check which name is set for this server, if any is.</source>
        <translation>Ein über %1 gefragter Server (%2) zeigte ein Zertifikat, das auf einen anderen Namen ausgestellt ist; es ist also womöglich nicht der gemeinte Server. Nachsehen, welcher Name für diesen Server eingestellt ist, falls überhaupt einer.</translation>
    </message>
    <message>
        <source>Programs reach systemd-resolved by way of /etc/resolv.conf alone, if that leads there: /etc/nsswitch.conf does not list “resolve”. Those that don&apos;t read /etc/resolv.conf may go past it.</source>
        <translation>Programme erreichen systemd-resolved nur auf dem Weg über /etc/resolv.conf, falls die dorthin führt: /etc/nsswitch.conf führt „resolve“ nicht auf. Solche, die /etc/resolv.conf nicht lesen, gehen womöglich daran vorbei.</translation>
    </message>
    <message>
        <source>/etc/hosts could not be read, or is too large. For what is in it, systemd-resolved asks nobody.</source>
        <translation>/etc/hosts konnte nicht gelesen werden oder ist zu groß. Für das, was darin steht, fragt systemd-resolved niemanden.</translation>
    </message>
    <message>
        <source>%1 before the network or its settings changed</source>
        <extracomment>Said by a screen reader. %1: &quot;passed&quot; or another verdict</extracomment>
        <translation>%1, bevor sich das Netz oder seine Einstellungen änderten</translation>
    </message>
    <message>
        <source>Looks who answers DNS on this computer. Sends nothing itself; the fresh lookup is made with it.</source>
        <translation>Sieht nach, wer auf diesem Computer DNS beantwortet. Sendet selbst nichts; die frische Anfrage wird mit gestellt.</translation>
    </message>
    <message>
        <source>Compares what NetworkManager holds with what systemd-resolved has. Sends nothing itself; the fresh lookup is made with it.</source>
        <translation>Vergleicht, was NetworkManager vorhält, mit dem, was systemd-resolved hat. Sendet selbst nichts; die frische Anfrage wird mit gestellt.</translation>
    </message>
    <message>
        <source>Looks at your browsers&apos; settings. Sends nothing itself; the fresh lookup is made with it.</source>
        <translation>Sieht sich die Einstellungen Ihrer Browser an. Sendet selbst nichts; die frische Anfrage wird mit gestellt.</translation>
    </message>
    <message>
        <source>Looks at systemd-resolved&apos;s connections during up to twenty fresh lookups, such as the check “Fresh lookup” makes.</source>
        <translation>Sieht sich während bis zu zwanzig frischer Anfragen, wie die Prüfung „Frische Anfrage“ sie stellt, die Verbindungen von systemd-resolved an.</translation>
    </message>
    <message>
        <source>/etc/nsswitch.conf does not list “resolve”: programs go by /etc/resolv.conf.</source>
        <translation>/etc/nsswitch.conf führt „resolve“ nicht auf: Programme richten sich nach /etc/resolv.conf.</translation>
    </message>
    <message>
        <source>Usage: dotlightctl where [--json] [--ask] NAME

Tells which links and servers would be asked for the addresses of NAME, and
whether encrypted and checked. Nothing is sent to the network for that.

  NAME         a name, such as www.example.com
  --ask        look the name up, too, and tell whether the answer agrees
  --json       for programs; see where.schema.json
  -h, --help   this text

Exit status: 0 it can be told, and with --ask the answer agrees; 1 otherwise,
with --ask also where an error comes back, which does not tell its way: as a
rule so of a name that does not exist, has no address or fails its check;
64 wrong usage.
</source>
        <translation>Aufruf: dotlightctl where [--json] [--ask] NAME

Sagt, über welche Verbindungen welche Server nach den Adressen von NAME gefragt
würden und ob verschlüsselt und geprüft. Dafür wird nichts ins Netz gesendet.

  NAME         ein Name, etwa www.example.com
  --ask        auch nach dem Namen fragen und sagen, ob die Antwort dazu passt
  --json       für Programme; siehe where.schema.json
  -h, --help   dieser Text

Rückgabewert: 0 es lässt sich sagen, und mit --ask passt die Antwort dazu; 1
sonst, mit --ask auch, wo ein Fehler zurückkommt, der seinen Weg nicht verrät:
in der Regel also bei einem Namen, den es nicht gibt, der keine Adresse hat
oder die Prüfung nicht besteht; 64 falscher Aufruf.
</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checks are done, %n s</source>
        <extracomment>Shown while checks are under way, %1 of %2; short enough for a line of 40 columns.</extracomment>
        <translation>
            <numerusform>%1 von %2 Prüfungen sind fertig, %n s</numerusform>
            <numerusform>%1 von %2 Prüfungen sind fertig, %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is answered, though the signed zones above it prove that %2 does not exist.</source>
        <translation>Auf %1 kommt eine Antwort, obwohl die unterschriebenen Zonen darüber beweisen, dass es %2 nicht gibt.</translation>
    </message>
    <message>
        <source>%1 does not exist, it is said; the proofs of the zone above %2 did not come, so that is not proven.</source>
        <translation>%1 gibt es nicht, heißt es; die Beweise der Zone über %2 kamen nicht, bewiesen ist das also nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be checked: %2 is answered for without the proofs of the zone above it.</source>
        <translation>%1 lässt sich nicht prüfen: Für %2 wird ohne die Beweise der Zone darüber geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not pass the check of its signatures: it is answered without the proofs of the zone above it, %2.</source>
        <translation>%1 besteht die Prüfung der Unterschriften nicht: Die Antwort kommt ohne die Beweise der Zone darüber, %2.</translation>
    </message>
    <message>
        <source>Most likely it is a private name, which this network&apos;s own DNS server answers by itself; then nothing is wrong. But a forged answer for it can&apos;t be told from a true one.</source>
        <translation>Höchstwahrscheinlich ist es ein privater Name, auf den der DNS-Server dieses Netzes von sich aus antwortet; dann ist alles in Ordnung. Eine gefälschte Antwort lässt sich bei ihm aber nicht von einer echten unterscheiden.</translation>
    </message>
    <message>
        <source>Nothing wrong was seen. Private names, which a network&apos;s own DNS server answers by itself, are like that, and no proofs are wanted for it here (an exception covers it, or DNSSEC is off). A forged answer for it can&apos;t be told from a true one.</source>
        <translation>Nichts Falsches war zu sehen. Bei privaten Namen, auf die der DNS-Server eines Netzes von sich aus antwortet, ist das so, und Beweise werden hier für ihn nicht verlangt (eine Ausnahme gilt für ihn, oder DNSSEC ist aus). Eine gefälschte Antwort lässt sich bei ihm nicht von einer echten unterscheiden.</translation>
    </message>
    <message>
        <source>Most likely it is a private name, which a network&apos;s own DNS server answers by itself. Where signatures are checked, such names need an exception for their domain (a negative trust anchor), or DNSSEC off for that network. If it is not meant to be private, answers are altered on their way to you.</source>
        <translation>Höchstwahrscheinlich ist es ein privater Name, auf den der DNS-Server eines Netzes von sich aus antwortet. Wo Unterschriften geprüft werden, brauchen solche Namen eine Ausnahme für ihre Domäne (einen negativen Vertrauensanker), oder DNSSEC ist für dieses Netz auszuschalten. Soll er nicht privat sein, werden Antworten auf dem Weg hierher verändert.</translation>
    </message>
    <message>
        <source>The root proves what it has and what it has not. Either the DNS server in use leaves its proofs out, or it answers this name by itself, as private ones are.</source>
        <translation>Die Wurzel beweist, was es bei ihr gibt und was nicht. Entweder lässt der verwendete DNS-Server ihre Beweise weg, oder er antwortet auf diesen Namen von sich aus, wie es bei privaten ist.</translation>
    </message>
    <message>
        <source>Its parent says that it is signed. Either its owner has made a mistake, or somebody on the way has left the signatures out, or the DNS server in use answers it by itself, as private names are. If it works from another network, it is not its owner.</source>
        <translation>Die übergeordnete Zone sagt, dass hier unterschrieben ist. Entweder hat der Eigentümer einen Fehler gemacht, oder jemand auf dem Weg hat die Unterschriften weggelassen, oder der verwendete DNS-Server antwortet von sich aus, wie es bei privaten Namen ist. Geht es aus einem anderen Netz, liegt es nicht am Eigentümer.</translation>
    </message>
    <message>
        <source>On this computer names in %1 go to other DNS servers than the names above it: it may be one of these.</source>
        <extracomment>%1 is a domain.</extracomment>
        <translation>Auf diesem Computer gehen Namen in %1 an andere DNS-Server als die Namen darüber: Es kann an einem von diesen liegen.</translation>
    </message>
    <message>
        <source>Connects to each server as systemd-resolved would, looks at its certificate, and asks for the root of all names, which tells nobody anything. Where it does not come to that, it asks for the same in clear, at port 53 too where another port is set.</source>
        <translation>Verbindet sich mit jedem Server so, wie systemd-resolved es täte, sieht sich sein Zertifikat an und fragt nach der Wurzel aller Namen, was niemandem etwas verrät. Wo es dazu nicht kommt, wird dasselbe im Klartext gefragt, auch an Port 53, wo ein anderer eingestellt ist.</translation>
    </message>
    <message>
        <source>Out of its dates as well</source>
        <translation>Auch außerhalb seiner Zeit</translation>
    </message>
    <message>
        <source>For another name as well</source>
        <translation>Auch für einen anderen Namen</translation>
    </message>
    <message>
        <source>Wrong with it</source>
        <translation>Falsch daran</translation>
    </message>
    <message>
        <source>Authority out of its dates</source>
        <translation>Aussteller außerhalb seiner Zeit</translation>
    </message>
    <message>
        <source>… valid from</source>
        <translation>… gültig ab</translation>
    </message>
    <message>
        <source>… valid to</source>
        <translation>… gültig bis</translation>
    </message>
    <message>
        <source>… at the port that is set for it</source>
        <translation>… am Port, der für ihn eingestellt ist</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran falsch ist</translation>
    </message>
    <message>
        <source>Files for root keys and exceptions</source>
        <translation>Dateien für Wurzelschlüssel und Ausnahmen</translation>
    </message>
    <message>
        <source>… and no key could be read from</source>
        <translation>… und kein Schlüssel war zu lesen aus</translation>
    </message>
    <message>
        <source>By this, programs that look up names in the usual way don&apos;t come to systemd-resolved, whatever /etc/resolv.conf says. Where that file leads there, the check of the way to the resolver looks whether they do. The package libnss-resolve adds “resolve” on Debian.</source>
        <translation>Danach kommen Programme, die auf dem üblichen Weg nach Namen fragen, nicht zu systemd-resolved, was immer in /etc/resolv.conf steht. Wo diese Datei dorthin führt, sieht die Prüfung „Weg zum Resolver“ nach, ob sie es tun. Das Paket libnss-resolve trägt „resolve“ bei Debian ein.</translation>
    </message>
    <message>
        <source>/etc/nsswitch.conf is missing, or can&apos;t be read here.</source>
        <translation>/etc/nsswitch.conf fehlt oder lässt sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>Without it programs go by /etc/resolv.conf. Where this file leads to systemd-resolved, the check of the way to the resolver looks whether they come there.</source>
        <translation>Ohne sie richten sich Programme nach /etc/resolv.conf. Wo diese Datei zu systemd-resolved führt, sieht die Prüfung „Weg zum Resolver“ nach, ob sie dort ankommen.</translation>
    </message>
    <message>
        <source>systemd-resolved is there, and did not tell its settings.</source>
        <translation>systemd-resolved ist da und hat seine Einstellungen nicht genannt.</translation>
    </message>
    <message>
        <source>So this could not be checked. Check again; if that does not help, restart it: “systemctl restart systemd-resolved”.</source>
        <translation>Daher ließ sich das nicht prüfen. Noch einmal prüfen; hilft das nicht, neu starten: „systemctl restart systemd-resolved“.</translation>
    </message>
    <message>
        <source>%1 answered the question who speaks for it over encryption with an error (code %2).</source>
        <translation>%1 hat auf die Frage, wer verschlüsselt für ihn spricht, mit einem Fehler geantwortet (Code %2).</translation>
    </message>
    <message>
        <source>So nothing is known of it. Some servers refuse such questions.</source>
        <translation>Daher ist davon nichts bekannt. Manche Server weisen solche Fragen ab.</translation>
    </message>
    <message>
        <source>It gave no fresh answer that could be timed.</source>
        <translation>Es gab keine frische Antwort, deren Zeit sich messen ließ.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf can&apos;t be read here.</source>
        <translation>/etc/resolv.conf lässt sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>It is closed to you, is no file, or is a link that leads in a circle, so where it sends programs could not be found out. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>Sie ist nicht zugänglich, keine Datei oder ein Verweis, der im Kreis führt; wohin sie Programme schickt, ließ sich also nicht herausfinden. Sie zu einem symbolischen Link auf /run/systemd/resolve/stub-resolv.conf machen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf names no server.</source>
        <translation>/etc/resolv.conf nennt keinen Server.</translation>
    </message>
    <message>
        <source>Programs that read it ask at 127.0.0.1, and so don&apos;t reach systemd-resolved. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>Programme, die sie lesen, fragen bei 127.0.0.1 und erreichen systemd-resolved daher nicht. Sie zu einem symbolischen Link auf /run/systemd/resolve/stub-resolv.conf machen.</translation>
    </message>
    <message>
        <source>/etc/resolv.conf names others beside systemd-resolved (%1).</source>
        <translation>/etc/resolv.conf nennt neben systemd-resolved andere (%1).</translation>
    </message>
    <message>
        <source>Most programs that read it ask systemd-resolved first, but they may go past it, and some ask all of them at once; what goes there may be neither encrypted nor checked. Make it a symbolic link to /run/systemd/resolve/stub-resolv.conf.</source>
        <translation>Die meisten Programme, die sie lesen, fragen zuerst systemd-resolved, können aber daran vorbeigehen, und manche fragen alle zugleich; was dorthin geht, ist womöglich weder verschlüsselt noch geprüft. Sie zu einem symbolischen Link auf /run/systemd/resolve/stub-resolv.conf machen.</translation>
    </message>
    <message>
        <source>Nobody looks for sign-in pages here: NetworkManager&apos;s check for them is off.</source>
        <translation>Niemand sucht hier nach Anmeldeseiten: Die Prüfung von NetworkManager darauf ist aus.</translation>
    </message>
    <message>
        <source>Nobody looks for sign-in pages here: NetworkManager does not run.</source>
        <translation>Niemand sucht hier nach Anmeldeseiten: NetworkManager läuft nicht.</translation>
    </message>
    <message>
        <source>NetworkManager did not say whether there is a sign-in page.</source>
        <translation>NetworkManager hat nicht gesagt, ob es eine Anmeldeseite gibt.</translation>
    </message>
    <message>
        <source>It is there, and told nothing of itself. Check again in a moment.</source>
        <translation>Er ist da und hat nichts von sich gesagt. Gleich noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Why, the lookup does not tell: the network, the server, its port or its certificate, or systemd-resolved itself. The other checks look for that.</source>
        <translation>Woran es liegt, sagt die Anfrage nicht: am Netz, am Server, an seinem Port oder seinem Zertifikat oder an systemd-resolved selbst. Danach sehen die anderen Prüfungen.</translation>
    </message>
    <message>
        <source>NetworkManager hands its DNS settings to systemd-resolved, though %2 sets dns=%1.</source>
        <translation>NetworkManager übergibt seine DNS-Einstellungen an systemd-resolved, obwohl %2 dns=%1 setzt.</translation>
    </message>
    <message>
        <source>NetworkManager has not taken that up, and will when it starts again: it may then write /etc/resolv.conf itself, or leave DNS alone. If that is not meant, set dns=systemd-resolved in that file, or in one in /etc/NetworkManager/conf.d that comes later.</source>
        <translation>NetworkManager hat das noch nicht übernommen und wird es beim nächsten Start tun: Dann schreibt es /etc/resolv.conf womöglich selbst oder lässt DNS in Ruhe. Ist das nicht so gemeint, dns=systemd-resolved in dieser Datei einstellen oder in einer in /etc/NetworkManager/conf.d, die später kommt.</translation>
    </message>
    <message>
        <source>NetworkManager runs in the DNS mode “%1”; whether a file says so can&apos;t be seen, for some can&apos;t be read (%2).</source>
        <translation>NetworkManager läuft im DNS-Modus „%1“; ob eine Datei das sagt, ist nicht zu sehen, denn manche lassen sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>It may write /etc/resolv.conf itself, or leave DNS alone, past systemd-resolved. If that is not meant, look for dns= in those files, and set dns=systemd-resolved in the section [main].</source>
        <translation>Es schreibt /etc/resolv.conf womöglich selbst oder lässt DNS in Ruhe, an systemd-resolved vorbei. Ist das nicht so gemeint, in diesen Dateien nach dns= suchen und dns=systemd-resolved im Abschnitt [main] einstellen.</translation>
    </message>
    <message>
        <source>NetworkManager runs in the DNS mode “%1”; the last file seen to set dns= is %2.</source>
        <translation>NetworkManager läuft im DNS-Modus „%1“; die letzte gesehene Datei, die dns= setzt, ist %2.</translation>
    </message>
    <message>
        <source>The name that is set here for %1 can&apos;t be in any certificate.</source>
        <translation>Der Name, der hier für %1 eingestellt ist, kann in keinem Zertifikat stehen.</translation>
    </message>
    <message>
        <source>A name with a dot at its end, or an address, is never found there. Set the name as whoever runs the server gives it, without such a dot; to go by the address, set no name.</source>
        <translation>Ein Name mit einem Punkt am Ende oder eine Adresse findet sich dort nie. Den Namen so einstellen, wie der Betreiber des Servers ihn angibt, ohne solchen Punkt; um nach der Adresse zu gehen, keinen Namen einstellen.</translation>
    </message>
    <message>
        <source>%1 showed a certificate whose authority&apos;s own certificate ended on %4.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, dessen Aussteller ein Zertifikat hat, das am %4 endete.</translation>
    </message>
    <message>
        <source>The server&apos;s is not over yet, but counts for nothing without that one. Whoever runs the server has to mend that, or this computer&apos;s clock or its list of authorities is wrong.</source>
        <translation>Das des Servers ist noch nicht abgelaufen, gilt ohne jenes aber nicht. Das muss der Betreiber des Servers in Ordnung bringen, oder die Uhr dieses Computers oder seine Liste der Aussteller ist falsch.</translation>
    </message>
    <message>
        <source>%1 showed a certificate whose authority&apos;s own certificate begins on %5.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, dessen Aussteller ein Zertifikat hat, das am %5 beginnt.</translation>
    </message>
    <message>
        <source>That is still to come: whoever runs the server has to mend that, or this computer&apos;s clock is wrong.</source>
        <translation>Das steht noch bevor: Das muss der Betreiber des Servers in Ordnung bringen, oder die Uhr dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>Somebody may answer in its place; or its authority is missing here, or the server leaves out a certificate that leads to one.</source>
        <translation>Womöglich antwortet jemand an seiner Stelle; oder sein Aussteller fehlt hier, oder der Server lässt ein Zertifikat weg, das zu einem führt.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not valid for this.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, das hierfür nicht gilt.</translation>
    </message>
    <message>
        <source>What is wrong with it: %6. Whoever runs the server has to mend that, unless somebody else answers in its place.</source>
        <translation>Was daran falsch ist: %6. Das muss der Betreiber des Servers in Ordnung bringen, sofern nicht jemand anders an seiner Stelle antwortet.</translation>
    </message>
    <message>
        <source>So they can&apos;t be compared with those of the root. While it has no server to ask, it never says.</source>
        <translation>Daher lassen sie sich nicht mit denen der Wurzel vergleichen. Solange er keinen Server zu fragen hat, sagt er es nie.</translation>
    </message>
    <message>
        <source>A list of names without signatures takes the place of the built-in one, at the latest when systemd-resolved starts anew.</source>
        <translation>Eine Liste von Namen ohne Unterschriften tritt an die Stelle der eingebauten, spätestens wenn systemd-resolved neu startet.</translation>
    </message>
    <message>
        <source>The files *.negative in dnssec-trust-anchors.d name %1 and nothing of the built-in list. With DNSSEC on, names of home networks (home.arpa, local, addresses such as 192.168.…) can fail then. Add those to the file.</source>
        <translation>Die Dateien *.negative in dnssec-trust-anchors.d nennen %1 und nichts aus der eingebauten Liste. Mit eingeschaltetem DNSSEC können Namen von Heimnetzen (home.arpa, local, Adressen wie 192.168.…) dann scheitern. Diese in der Datei ergänzen.</translation>
    </message>
    <message>
        <source>Lookups over %1 get no answer, and a check that asked the servers itself got none either, encrypted or in clear. The server or the network may be down. Try another server or another network.</source>
        <translation>Anfragen über %1 bleiben ohne Antwort, und eine Prüfung, die selbst bei den Servern gefragt hat, bekam auch keine, weder verschlüsselt noch im Klartext. Der Server oder das Netz kann ausgefallen sein. Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>Lookups over %1 get no answer. The server or the network may be down. Try another server or another network.</source>
        <translation>Anfragen über %1 bleiben ohne Antwort. Der Server oder das Netz kann ausgefallen sein. Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>Lookups over %1 get no answer. The server or the network may be down, or may let no encrypted lookup through: systemd-resolved does not tell these apart. Try another server or another network.</source>
        <translation>Anfragen über %1 bleiben ohne Antwort. Der Server oder das Netz kann ausgefallen sein oder lässt womöglich keine verschlüsselte Anfrage durch: systemd-resolved unterscheidet das nicht. Einen anderen Server oder ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate that has expired by this computer&apos;s clock (its own or its authority&apos;s), so who the server is can&apos;t be confirmed. Use another server until it is renewed.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, das nach der Uhr dieses Rechners abgelaufen ist (das eigene oder das seines Ausstellers); wer der Server ist, lässt sich daher nicht bestätigen. Bis zur Erneuerung einen anderen Server verwenden.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate that this computer does not trust: no authority that is known here vouches for it, or it is not valid for this. So who the server is can&apos;t be confirmed. Use another server; a check says which of the two it is.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, dem dieser Rechner nicht vertraut: Kein hier bekannter Aussteller bürgt dafür, oder es gilt hierfür nicht. Wer der Server ist, lässt sich daher nicht bestätigen. Einen anderen Server verwenden; eine Prüfung sagt, was von beidem es ist.</translation>
    </message>
    <message>
        <source>sent to a program on this computer</source>
        <translation>an ein Programm auf diesem Computer gesendet</translation>
    </message>
    <message>
        <source>Lookups are sent to another program on this computer, and beyond it Dotlight can&apos;t see.</source>
        <translation>Anfragen werden an ein anderes Programm auf diesem Computer gesendet, und was dahinter geschieht, kann Dotlight nicht sehen.</translation>
    </message>
    <message>
        <source>Lookups over %1 are sent to this computer itself, at %2, where another program should answer. Beyond it Dotlight can&apos;t see: ask that program how it sends them on.</source>
        <translation>Anfragen über %1 werden an diesen Computer selbst gesendet, an %2, wo ein anderes Programm antworten sollte. Was dahinter geschieht, kann Dotlight nicht sehen: dort nachsehen, wie das Programm sie weitergibt.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate that is still to begin by this computer&apos;s clock (its own or its authority&apos;s), so who the server is can&apos;t be confirmed. Look at the clock first.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, das nach der Uhr dieses Computers erst noch beginnt (das eigene oder das seines Ausstellers); wer der Server ist, lässt sich daher nicht bestätigen. Zuerst nach der Uhr sehen.</translation>
    </message>
    <message>
        <source>It differs: systemd-resolved takes it for no name, and asks nobody.</source>
        <translation>Es weicht ab: systemd-resolved hält es für keinen Namen und fragt niemanden.</translation>
    </message>
    <message>
        <source>give just the name, with nothing around it</source>
        <translation>nur den Namen angeben, ohne etwas darum herum</translation>
    </message>
    <message>
        <source>give just the address in it, %1</source>
        <extracomment>%1 is the IP address in what was typed, such as 192.0.2.1 of 192.0.2.1:53.</extracomment>
        <translation>nur die Adresse darin angeben: %1</translation>
    </message>
    <message>
        <source>give just the name in it, %1</source>
        <extracomment>%1 is the name in what was typed, such as www.example of https://www.example/.</extracomment>
        <translation>nur den Namen darin angeben: %1</translation>
    </message>
    <message>
        <source>%1 ends with a dot, so no search domain is put behind it: it is asked of the computers on the local network (LLMNR).</source>
        <extracomment>%1 is a word with a dot at the end.</extracomment>
        <translation>%1 endet mit einem Punkt, daher wird keine Suchdomäne angehängt: Gefragt werden die Computer im lokalen Netz (LLMNR).</translation>
    </message>
    <message>
        <source>%1 is asked of no server: it is a single word, and ends with a dot, so no search domain is put behind it.</source>
        <extracomment>%1 is a word with a dot at the end.</extracomment>
        <translation>Nach %1 wird kein Server gefragt: Es ist ein einzelnes Wort und endet mit einem Punkt, daher wird keine Suchdomäne angehängt.</translation>
    </message>
</context>
<context>
    <name>FactCell</name>
    <message>
        <source>%1: %2</source>
        <comment>%1: claimed, achieved or proven; %2: what is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LatencyBars</name>
    <message>
        <source>How long answers take</source>
        <translation>Wie lange Antworten dauern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a way of asking; %2: a time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Ask systemd-resolved and the network afresh</source>
        <translation>systemd-resolved und das Netz von Neuem fragen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What Dotlight does by itself</source>
        <translation>Was Dotlight von selbst tut</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Find proof of what is claimed</source>
        <translation>Nach Beweisen für das Behauptete suchen</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Says which network and server would be asked for a name. Nothing is sent.</source>
        <translation>Sagt, welches Netz und welcher Server nach einem Namen gefragt würden. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Where would this name go?</source>
        <translation>Wohin ginge dieser Name?</translation>
    </message>
</context>
<context>
    <name>QuietLinksButton</name>
    <message>
        <source>Links without DNS: %1</source>
        <comment>%1: how many</comment>
        <translation>Verbindungen ohne DNS: %1</translation>
    </message>
    <message>
        <source>Opens the list of links that no DNS questions go to</source>
        <translation>Öffnet die Liste der Verbindungen, über die keine DNS-Anfragen gehen</translation>
    </message>
</context>
<context>
    <name>QuietLinksPage</name>
    <message>
        <source>Links without DNS</source>
        <translation>Verbindungen ohne DNS</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Is it encrypted?</source>
        <translation>Ist es verschlüsselt?</translation>
    </message>
    <message>
        <source>Are signatures checked?</source>
        <translation>Werden Unterschriften geprüft?</translation>
    </message>
</context>
<context>
    <name>SentenceHeader</name>
    <message>
        <source>Waiting for an answer …</source>
        <translation>Eine Antwort steht aus …</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>%1: DNS server</comment>
        <translation>%1, in Gebrauch</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>Beside the DNS server that is asked now</comment>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Turned off, it stays away from the next session on. One that runs now keeps running until you quit it.</source>
        <translation>Ausgeschaltet bleibt es ab der nächsten Sitzung weg. Läuft es jetzt, läuft es weiter, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Start with the desktop session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Looking for silent changes</source>
        <translation>Nach stillen Änderungen sehen</translation>
    </message>
    <message>
        <source>Most changes are announced, and shown at once. Some are not, such as a server that no longer answers encrypted: these are found when Dotlight looks again. Each look asks your own DNS servers one question about the root of the DNS, which tells nobody anything.</source>
        <translation>Die meisten Änderungen werden gemeldet und sogleich gezeigt. Manche nicht, etwa ein Server, der nicht mehr verschlüsselt antwortet: Diese werden gefunden, wenn Dotlight erneut nachsieht. Jedes Mal stellt es den eigenen DNS-Servern eine Frage nach der Wurzel des DNS, die niemandem etwas verrät.</translation>
    </message>
    <message>
        <source>How often to look for silent changes</source>
        <translation>Wie oft nach stillen Änderungen gesehen wird</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <comment>%1: how many, two at least</comment>
        <translation>alle %1 Minuten</translation>
    </message>
    <message>
        <source>every %1 seconds</source>
        <comment>%1: how many, ten at least</comment>
        <translation>alle %1 Sekunden</translation>
    </message>
</context>
<context>
    <name>TripleView</name>
    <message>
        <source>Claimed</source>
        <comment>What the settings say</comment>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>What a fresh lookup showed</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Proven</source>
        <comment>What Dotlight tested by itself</comment>
        <translation>Bewiesen</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where a name goes</source>
        <translation>Wohin ein Name geht</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Says which network and server would be asked for a name. Nothing is sent.</source>
        <translation>Sagt, welches Netz und welcher Server nach einem Namen gefragt würden. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Where would this name go?</source>
        <translation>Wohin ginge dieser Name?</translation>
    </message>
    <message>
        <source>Otherwise these would be asked:</source>
        <translation>Sonst würden diese gefragt:</translation>
    </message>
    <message>
        <source>Servers: %1</source>
        <comment>%1: list of DNS servers</comment>
        <translation>Server: %1</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>One name</source>
        <translation>Ein einzelner Name</translation>
    </message>
    <message>
        <source>Find Out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Why did this name fail?</source>
        <translation>Warum ist dieser Name gescheitert?</translation>
    </message>
    <message>
        <source>Following the signatures …</source>
        <translation>Folgt den Unterschriften …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follows the signatures from the root of all names to this one. Your own servers are asked for the name, those above it and those that it is an alias of; where a proof is missing, for root-servers.net too, to compare.</source>
        <translation>Verfolgt die Unterschriften von der Wurzel aller Namen bis zu diesem. Ihre eigenen Server werden nach dem Namen gefragt, nach denen darüber und nach denen, deren Alias er ist; wo ein Beweis fehlt, zum Vergleich auch nach root-servers.net.</translation>
    </message>
</context>
</TS>
