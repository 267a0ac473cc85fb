<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>status takes one link, but there is %1 as well</source>
        <translation>status erwartet nur eine Verbindung, nicht auch noch %1</translation>
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
        <source>Lookups over %1 get no answer. The server may be silent, may refuse encryption or may have shown a wrong certificate: systemd-resolved calls all of these a timeout. Try another server or another network.</source>
        <translation>Anfragen über %1 bleiben ohne Antwort. Der Server kann schweigen, die Verschlüsselung verweigern oder ein falsches Zertifikat gezeigt haben: systemd-resolved nennt all das eine Zeitüberschreitung. Einen anderen Server oder ein anderes Netz versuchen.</translation>
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
        <source>Lookups over %1 fail, because this computer&apos;s clock seems to be wrong.</source>
        <translation>Anfragen über %1 scheitern, weil die Uhr dieses Computers anscheinend falsch geht.</translation>
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
        <source>goes to a program on this computer</source>
        <translation>geht an ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>Lookups go to another program on this computer, and beyond it Dotlight can&apos;t see.</source>
        <translation>Anfragen gehen an ein anderes Programm auf diesem Computer; was dahinter liegt, kann Dotlight nicht sehen.</translation>
    </message>
    <message>
        <source>Lookups over %1 go to another program on this computer, at %2. Beyond it Dotlight can&apos;t see: ask that program how it sends them on.</source>
        <translation>Anfragen über %1 gehen an ein anderes Programm auf diesem Computer, unter %2. Was dahinter liegt, kann Dotlight nicht sehen: Bei diesem Programm nachsehen, wie es sie weiterschickt.</translation>
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
        <extracomment>Stands where the address is not known, in &quot;another program on this computer, at %2&quot;.</extracomment>
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
        <source>A server asked over %1 (%2) showed a certificate made out to another name, so it may not be the server that is meant. Check the name that is set for this server.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, das auf einen anderen Namen lautet; vielleicht ist es nicht der gemeinte Server. Den für diesen Server eingestellten Namen prüfen.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed an expired certificate.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein abgelaufenes Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate that has expired by this computer&apos;s clock, so who the server is can&apos;t be confirmed. Use another server until it is renewed.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, das nach der Uhr dieses Rechners abgelaufen ist; wer der Server ist, lässt sich daher nicht bestätigen. Bis zur Erneuerung einen anderen Server verwenden.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate that this computer does not trust.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, dem dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>A server asked over %1 (%2) showed a certificate from no authority that this computer trusts, so anybody could have made it. Use another server, or have this computer trust whoever made it.</source>
        <translation>Ein über %1 befragter Server (%2) hat ein Zertifikat vorgelegt, dessen Aussteller dieser Rechner nicht vertraut; jeder könnte es gemacht haben. Einen anderen Server verwenden oder den Rechner diesem Aussteller vertrauen lassen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be wrong, so signatures seem not to be valid now and answers over %1 are thrown away (DNSSEC). Set date and time.</source>
        <translation>Die Uhr dieses Rechners scheint falsch zu gehen; Unterschriften scheinen daher jetzt nicht gültig zu sein, und Antworten über %1 werden verworfen (DNSSEC). Datum und Uhrzeit stellen.</translation>
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
        <source>Programs reach systemd-resolved by way of /etc/resolv.conf alone, because /etc/nsswitch.conf does not list “resolve”. Those that don&apos;t read /etc/resolv.conf may go past it.</source>
        <translation>Programme erreichen systemd-resolved nur über /etc/resolv.conf, weil /etc/nsswitch.conf „resolve“ nicht aufführt. Solche, die /etc/resolv.conf nicht lesen, können es umgehen.</translation>
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
        <source>Usage: dotlightctl COMMAND [OPTION...]

Tells whether this computer&apos;s DNS lookups are encrypted, to a server whose
identity is checked, with answers that are checked.

  status [--json] [--no-lookup] [LINK]   how it is now
  watch [--json]                         a line for each change

  -h, --help   this text; after a command, that command&apos;s
  --version    the version
</source>
        <translation>Aufruf: dotlightctl BEFEHL [OPTION...]

Sagt, ob die DNS-Anfragen dieses Computers verschlüsselt an einen Server gehen,
dessen Identität geprüft wird, und ob dessen Antworten geprüft werden.

  status [--json] [--no-lookup] [VERBINDUNG]   wie es jetzt steht
  watch [--json]                               eine Zeile je Änderung

  -h, --help   dieser Text; nach einem Befehl dessen Hilfe
  --version    die Version
</translation>
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
</TS>
