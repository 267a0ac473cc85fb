// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/bypass/bypasscheck.h"

#include "fixture/checkstage.h"
#include "fixture/fakesmain.h"

#include <QSemaphore>

using namespace Dotlight;
using namespace Dotlight::Fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const Home home{.folder = u"/home/her"_s, .config = u"/home/her/conf"_s};
/// The disk that hangs comes back, and who read from it is through.
QSemaphore comesBack;
QSemaphore isRead;

QList<Browser> readSlowly(const Root &, const Home &her, bool)
{
    comesBack.acquire();
    const QList<Browser> browsers{{her.folder, {}, {}}};
    isRead.release();
    return browsers;
}

class OrdinaryCheck : public BypassCheck
{
public:
    explicit OrdinaryCheck(const CheckContext &context)
        : BypassCheck(context, home)
    {
    }
};

class HangingCheck : public BypassCheck
{
public:
    explicit HangingCheck(const CheckContext &context)
        : BypassCheck(context, home, readSlowly)
    {
    }
};
}

/// What is in a home folder, also where its disk does not answer.
class BypassCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads();
    void readsNsswitch();
    void ends();
    void abandoned();

private:
    CheckStage m_stage;
};

void BypassCheckTest::initTestCase()
{
    QVERIFY(m_stage.start());
}

void BypassCheckTest::reads()
{
    const QString folder = u"home/her/.mozilla/firefox/"_s;
    QVERIFY(m_stage.root.write(folder + u"profiles.ini"_s, u"[Profile0]\nPath=a\n"_s));
    QVERIFY(m_stage.root.write(folder + u"a/prefs.js"_s, u"user_pref(\"network.trr.mode\", 2);\n"_s));
    const auto run = m_stage.begin<OrdinaryCheck>({});
    QVERIFY(run->ended(5s));
    QCOMPARE(run->ends(), 1);
    QCOMPARE(run->finding(), Finding::BypassBrowserFirst);
    QCOMPARE(run->proofs().bypassingPrograms, QStringList{u"Firefox"_s});
}

/// The line itself, which the facts do not have.
void BypassCheckTest::readsNsswitch()
{
    const SnapshotPtr before = m_stage.snapshot;
    Snapshot changed = *before;
    changed.system.nsswitchHasResolve = false;
    changed.system.resolvConfNamesStubOnly = false;
    changed.resolver.resolvConf = ResolvConfMode::Foreign;
    m_stage.snapshot = std::make_shared<Snapshot>(changed);
    const auto found = [this](const QString &hosts) {
        if (!m_stage.root.write(u"etc/nsswitch.conf"_s, u"passwd: files\nhosts: "_s + hosts + u'\n'))
            return Finding::Count;
        const auto run = m_stage.begin<OrdinaryCheck>({});
        return run->ended(5s) ? run->results().last().finding : Finding::Count;
    };
    QVERIFY(m_stage.root.write(u"etc/resolv.conf"_s, u"nameserver 192.0.2.1\nnameserver 127.0.0.53\n"_s));
    QCOMPARE(found(u"files dns"_s), Finding::BypassNsswitch);
    QVERIFY(m_stage.root.write(u"etc/resolv.conf"_s, u"nameserver 127.0.0.53\nnameserver 192.0.2.1\n"_s));
    QCOMPARE(found(u"files dns"_s), Finding::BypassNsswitchByFile);
    QCOMPARE(found(u"files"_s), Finding::BypassNsswitchWithoutDns);
    m_stage.snapshot = before;
}

void BypassCheckTest::ends()
{
    auto run = m_stage.begin<HangingCheck>({});
    QVERIFY(run->ended(5s));
    QVERIFY2(run->took() >= 1900ms && run->took() < 4000ms, qPrintable(QString::number(run->took().count())));
    QCOMPARE(run->finding(), Finding::NotFinished);
    QCOMPARE(run->results().first().verdict, Verdict::Inconclusive);
    run.reset();
    comesBack.release();
    isRead.acquire();
    m_stage.letAllArrive();
}

/// By whoever can't wait: before its own limit, and what is read afterwards is told to nobody.
void BypassCheckTest::abandoned()
{
    const auto run = m_stage.begin<HangingCheck>({});
    QCoreApplication::processEvents();
    run->abandon();
    QCOMPARE(run->finding(), Finding::NotFinished);
    comesBack.release();
    isRead.acquire();
    m_stage.letAllArrive();
    QCOMPARE(run->ends(), 0);
    QCOMPARE(run->results().size(), 1);
}

DOTLIGHT_FAKES_MAIN(BypassCheckTest)
#include "tst_bypasscheck.moc"
