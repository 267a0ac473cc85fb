// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/render.h"
#include "cli/target.h"
#include "cli/terminal.h"
#include "cli/textwidth.h"
#include "support/situation.h"
#include "wording/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Dotlight;
using namespace Dotlight::Cli;
using namespace Dotlight::Test;
using namespace Qt::StringLiterals;

class RenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void beginsWithTheSentence_data();
    void beginsWithTheSentence();
    void shows();
    void oneLink();
    void oneLinkNotInCharge();
    void manyIdleLinks();
    void colour();
    void looks_data();
    void looks();
};

namespace
{
void nastyRows()
{
    QTest::addColumn<Snapshot>("snapshot");
    QTest::newRow("protected") << protectedComputer();
    QTest::newRow("strict by the link") << strictByLink();
    QTest::newRow("nothing") << Snapshot{};
    Snapshot parallel = protectedComputer();
    addPlainLink(parallel);
    addSplitVpn(parallel);
    QTest::newRow("several") << parallel;
    Snapshot names = parallel;
    wan(names).name = u"a-very-long-ifna"_s;
    wan(names).connection = QString(u"A connection that somebody named at length ").repeated(6);
    QTest::newRow("long names") << names;
    wan(names).connection = QString(u"有线连接").repeated(30);
    QTest::newRow("Chinese") << names;
    wan(names).connection = QString(u"\033]0;x\007\033[2J\n\r\t") + QChar(0x202e) + u"gnorw"_s;
    wan(names).name = u"w\033[31m"_s;
    wan(names).dns->domains = {{.name = u"\033[5mx\n"_s, .routeOnly = true}};
    QTest::newRow("control characters") << names;
    Snapshot servers = protectedComputer();
    const QByteArray longName = QByteArray(63, 'n') + '.' + QByteArray(63, 'm') + '.' + QByteArray(120, 'o');
    wan(servers).dns->servers =
        QList<Server>(16, server("2001:db8:1111:2222:3333:4444:5555:6666", longName.constData()));
    wan(servers).dns->domains = QList<Domain>(64, {.name = u"quite-a-long-domain.example"_s, .routeOnly = true});
    QTest::newRow("16 servers, 64 domains") << servers;
    setAnswer(servers, failed(Answer::Outcome::DnssecFailed, QByteArray(400, 'd').constData()));
    QTest::newRow("long detail") << servers;
}

bool isSafe(const QString &text)
{
    static const QRegularExpression unsafe(u"[\\x{00}-\\x{09}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}]"_s);
    return !text.contains(unsafe);
}
}

void RenderTest::fits_data()
{
    nastyRows();
}

void RenderTest::fits()
{
    QFETCH(const Snapshot, snapshot);
    for (const int width : {80, 60, 40}) {
        const QString page = render(snapshot, assess(snapshot), {}, {.width = width, .colour = false});
        QVERIFY(page.endsWith(u'\n'));
        QVERIFY(isSafe(page));
        for (const QString &line : page.split(u'\n'))
            QVERIFY2(columns(line) <= width, qPrintable(line));
    }
}

void RenderTest::beginsWithTheSentence_data()
{
    nastyRows();
}

void RenderTest::beginsWithTheSentence()
{
    QFETCH(const Snapshot, snapshot);
    const Assessment assessment = assess(snapshot);
    const QString page = render(snapshot, assessment, {}, {.width = 1000, .colour = false});
    QCOMPARE(page.section(u'\n', 0, 0), printable(summary(assessment, snapshot)));
}

void RenderTest::shows()
{
    Snapshot snapshot = protectedComputer();
    addPlainLink(snapshot);
    addSplitVpn(snapshot);
    wan(snapshot).connection = u"Home"_s;
    const QString page = render(snapshot, assess(snapshot), {}, {});
    QVERIFY2(page.contains(u"wan0 (wired, “Home”): Protected\n"_s), qPrintable(page));
    QVERIFY(page.contains("guest0 (wired): Exposed\n"_L1));
    QVERIFY(page.contains("192.0.2.53#dns.example (in use)\n"_L1));
    QVERIFY(page.contains("set: strict; now: encrypted; own test: not tested\n"_L1));
    QVERIFY(page.contains("~corp.example\n"_L1));
    QVERIFY(page.contains("  - Ordinary lookups go over guest0 in clear text"_L1));
    QVERIFY(page.indexOf("vpn0 (VPN)"_L1) > page.indexOf("guest0"_L1));
    QVERIFY(page.contains("asked for its own domains only\n"_L1));
    QVERIFY(page.contains("systemd-resolved 257.13\n"_L1));
}

void RenderTest::oneLink()
{
    Snapshot snapshot = protectedComputer();
    addPlainLink(snapshot);
    const QString page = render(snapshot, assess(snapshot), findScope(snapshot, u"wan0"_s), {});
    QVERIFY2(page.startsWith("Lookups over wan0 are encrypted"_L1), qPrintable(page));
    QVERIFY(!page.contains("guest0"_L1));
    LinkFacts idle;
    idle.index = 8;
    idle.name = u"idle0"_s;
    snapshot.links << idle;
    const QString none = render(snapshot, assess(snapshot), findScope(snapshot, u"8"_s), {});
    QVERIFY2(none.startsWith("No lookups go over idle0 now"_L1), qPrintable(none));
}

void RenderTest::oneLinkNotInCharge()
{
    Snapshot snapshot = protectedComputer();
    snapshot.resolver.resolvConf = ResolvConfMode::Foreign;
    snapshot.system.resolvConfNamesStubOnly = false;
    const QString page = render(snapshot, assess(snapshot), findScope(snapshot, u"wan0"_s), {});
    QVERIFY2(page.startsWith("Programs may look up names past systemd-resolved"_L1), qPrintable(page));
    QVERIFY(page.contains("wan0"_L1));
}

void RenderTest::manyIdleLinks()
{
    Snapshot snapshot = protectedComputer();
    for (int index = 10; index < 510; ++index) {
        LinkFacts idle;
        idle.index = index;
        idle.name = u"veth%1"_s.arg(index);
        snapshot.links << idle;
    }
    const QString page = render(snapshot, assess(snapshot), {}, {});
    QVERIFY(page.contains("veth10"_L1));
    QVERIFY2(page.simplified().contains("and 488 more"_L1), qPrintable(page));
    QVERIFY(page.count(u'\n') < 20);
}

void RenderTest::colour()
{
    static const QRegularExpression codes(u"\033\\[[0-9]+m"_s);
    Snapshot snapshot = strictByLink();
    addPlainLink(snapshot);
    const Assessment assessment = assess(snapshot);
    QString coloured = render(snapshot, assessment, {}, {.width = 80, .colour = true});
    const QString plain = render(snapshot, assessment, {}, {.width = 80, .colour = false});
    QVERIFY(coloured.startsWith("\033[1m\033[31mSome of your"_L1));
    QVERIFY(!plain.contains(u'\033'));
    QCOMPARE(coloured.remove(codes), plain);
}

void RenderTest::looks_data()
{
    QTest::addColumn<TerminalFacts>("facts");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("colour");
    QTest::newRow("pipe") << TerminalFacts{} << 80 << false;
    QTest::newRow("terminal") << TerminalFacts{.terminal = true, .columns = 132} << 80 << true;
    QTest::newRow("narrow terminal") << TerminalFacts{.terminal = true, .columns = 60} << 60 << true;
    QTest::newRow("very narrow terminal") << TerminalFacts{.terminal = true, .columns = 10} << 40 << true;
    QTest::newRow("terminal of unknown size") << TerminalFacts{.terminal = true} << 80 << true;
    QTest::newRow("NO_COLOR") << TerminalFacts{.terminal = true, .noColour = true, .columns = 80} << 80 << false;
    QTest::newRow("dumb terminal") << TerminalFacts{.terminal = true, .dumb = true, .columns = 80} << 80 << false;
    QTest::newRow("pipe of a narrow terminal") << TerminalFacts{.terminal = false, .columns = 60} << 80 << false;
}

void RenderTest::looks()
{
    QFETCH(const TerminalFacts, facts);
    const Look look = lookFor(facts);
    QTEST(look.width, "width");
    QTEST(look.colour, "colour");
}

QTEST_GUILESS_MAIN(RenderTest)
#include "render_test.moc"
