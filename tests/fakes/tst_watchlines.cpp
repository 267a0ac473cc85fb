// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/program.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"
#include "wording/words.h"

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// `dotlightctl watch` for people: a line for each change, in the words of the whole, and none twice.
class WatchLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneForEachChange();

private:
    void expect(Level level);

    TestRoot m_root;
    Scene m_scene;
    QProcess m_process;
    QStringList m_expected;
    QStringList m_lines;
};

void WatchLinesTest::initTestCase()
{
    QVERIFY(nameTheStub(m_root));
    m_scene.options.root = u"/"_s;
    QVERIFY(m_scene.begin(strictSeed()));
    m_process.setProcessEnvironment(bareEnvironment(m_scene.privateBus.address()));
    m_process.start(QStringLiteral(DOTLIGHTCTL), {u"watch"_s});
}

/// Both see that level; what the line must be is said by a Watch of our own.
void WatchLinesTest::expect(Level level)
{
    const auto ours = [this, level] { return m_scene.settled(0) && m_scene.verdict().level == level; };
    QVERIFY2(waitFor(ours, 15'000), qPrintable(title(level)));
    m_expected.append(u"%1: %2"_s.arg(title(level), summary(m_scene.verdict(), *m_scene.snapshot())));
    const auto theirs = [this] {
        while (m_process.canReadLine())
            m_lines.append(QString::fromUtf8(m_process.readLine()).chopped(1));
        return m_lines.size() >= m_expected.size();
    };
    QVERIFY2(waitFor(theirs, 15'000), qPrintable(m_expected.last()));
    QCOMPARE(m_lines, m_expected);
}

void WatchLinesTest::oneForEachChange()
{
    expect(Level::Encrypted);

    // Told of three times, and nothing is different: each is read, none is a line.
    const int before = m_scene.calls(u"GetAll"_s);
    for (int i = 1; i <= 3; ++i) {
        m_scene.resolved.tell(u"emit"_s, {{u"names"_s, QJsonArray{u"DNS"_s}}});
        // Two programs read, a read is the Manager and one link.
        QVERIFY(waitFor([&] { return m_scene.calls(u"GetAll"_s) >= before + 4 * i; }, 15'000));
    }

    const QJsonObject off{{u"DNSOverTLS"_s, u"no"_s}, {u"DNSEx"_s, QJsonArray{server(u"192.0.2.7"_s)}}};
    m_scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, off}});
    expect(Level::Exposed);

    // Another server, the same sentence.
    const QJsonObject moved{{u"DNSEx"_s, QJsonArray{server(u"192.0.2.8"_s)}}};
    m_scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, moved}});
    const auto seen = [](const Snapshot &snapshot) {
        return snapshot.link(2)->dns->servers.value(0).address.toString() == "192.0.2.8"_L1;
    };
    QVERIFY(m_scene.until(seen));

    m_scene.resolved.crash();
    expect(Level::NotInCharge);
    QVERIFY(m_scene.startResolved(strictSeed()));
    expect(Level::Encrypted);

    m_process.terminate();
    QVERIFY(m_process.waitForFinished());
    QCOMPARE(m_process.exitCode(), 0);
    QCOMPARE(m_process.readAllStandardOutput(), QByteArray());
    QCOMPARE(m_process.readAllStandardError(), QByteArray());
}

DOTLIGHT_FAKES_MAIN(WatchLinesTest)
#include "tst_watchlines.moc"
