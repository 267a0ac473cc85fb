// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/fakesmain.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// Many links, many changes, slow daemons: nothing lost, the last state right, no thread blocked.
class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Before the thousand links, which cost time of their own.
    void notBlocked_data();
    void notBlocked();
    void burst();
    void vanishes_data();
    void vanishes();
    void linkGoesAndComes();
    void thousandLinks();
    void linksWithoutDns();
    void silentServersFillEveryPlace();
};

/// The longest time between two turns of an event loop.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(5ms);
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// A thread beside ours with nothing to do: how long the machine itself keeps one waiting.
class IdleThread : public QThread
{
public:
    IdleThread() { start(QThread::HighestPriority); }
    ~IdleThread() override { (void)longest(); }
    [[nodiscard]] qint64 longest()
    {
        quit();
        wait();
        return m_longest;
    }

private:
    void run() override
    {
        const Heartbeat heart;
        exec();
        m_longest = heart.longest();
    }

    qint64 m_longest = 0;
};

/// That our thread was away for at most so long, but for what the machine took from every thread.
#define COMPARE_AWAY(heart, idle, most)                                                                                \
    {                                                                                                                  \
        const qint64 away = (heart).longest();                                                                         \
        const qint64 machine = (idle).longest();                                                                       \
        QVERIFY2(away - machine <= qint64(most),                                                                       \
            qPrintable(u"%1 ms, machine %2, may %3"_s.arg(away).arg(machine).arg(most)));                              \
    }

static constexpr int ManyFrom = 100;
static constexpr int Many = 1000;

static QString addressOf(int index)
{
    return u"198.51.%1.%2"_s.arg(index / 250).arg(index % 250 + 1);
}

static bool makeMany()
{
    static const bool made = [] {
        QHash<int, QString> links;
        for (int index = ManyFrom; index < ManyFrom + Many; ++index)
            links.insert(index, u"many%1"_s.arg(index));
        return OwnNetwork::add(links);
    }();
    return made;
}

static QJsonObject seedOfMany(bool withDns)
{
    QJsonObject links{{u"2"_s, link(u"yes"_s, u"yes"_s)}};
    for (int index = ManyFrom; index < ManyFrom + Many; ++index) {
        QJsonObject one;
        if (withDns) {
            one = link(u"yes"_s, u"yes"_s);
            one.insert(u"DNSEx"_s, QJsonArray{server(addressOf(index), u"dns.example"_s)});
        }
        links.insert(QString::number(index), one);
    }
    return {{u"links"_s, links}};
}

static int withDns(const Snapshot &snapshot)
{
    return int(std::ranges::count_if(snapshot.links, [](const LinkFacts &link) { return link.hasScope(); }));
}

void LoadTest::thousandLinks()
{
    QVERIFY(makeMany());
    Scene scene;
    scene.options.lookupLimit = 60s;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(seedOfMany(true)));
    // Slow enough that all that may wait at once does wait.
    scene.resolved.tell(u"delay"_s, {{u"ms"_s, 15}});
    QElapsedTimer all;
    all.start();
    const Heartbeat heart;
    IdleThread idle;
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &snapshot) { return withDns(snapshot) == Many + 1; }, 60'000));
    // Were the answers waited for, it would be nearly all of it.
    COMPARE_AWAY(heart, idle, all.elapsed() / 4);
    for (int index = ManyFrom; index < ManyFrom + Many; ++index) {
        const LinkFacts *found = scene.snapshot()->link(index);
        QVERIFY2(found && found->dns && found->dns->servers.size() == 1, qPrintable(QString::number(index)));
        QCOMPARE(found->dns->servers[0].address.toString(), addressOf(index));
        const Lookup *lookup = scene.snapshot()->lookup(index);
        QVERIFY2(lookup && lookup->root.confidential(), qPrintable(QString::number(index)));
    }
    const int most = scene.resolved.tell(u"counters"_s).value("most"_L1).toInt();
    QVERIFY2(most > 8 && most <= 64, qPrintable(QString::number(most)));
    QCOMPARE(scene.verdict().level, Level::Encrypted);
}

/// The smart read: a link without DNS costs no call.
void LoadTest::linksWithoutDns()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(seedOfMany(false)));
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &snapshot) { return withDns(snapshot) == 1; }));
    const int reads = scene.calls(u"GetAll"_s);
    QVERIFY2(reads <= 6, qPrintable(QString::number(reads)));
}

/// The limit comes while silent servers fill all places: of those who were never asked nothing is said.
void LoadTest::silentServersFillEveryPlace()
{
    QVERIFY(makeMany());
    Scene scene;
    scene.options.lookupLimit = 1500ms;
    QJsonObject seed = seedOfMany(true);
    const QJsonObject silence{{u"root"_s, QJsonObject{{u"silence"_s, true}}}};
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, silence}});
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(seed));
    scene.startWatch();
    QVERIFY(scene.until([](const Snapshot &s) { return withDns(s) == Many + 1 && !s.lookups.isEmpty(); }, 60'000));
    QSet<int> asked;
    const QJsonArray questions = scene.resolved.tell(u"asked"_s).value("asked"_L1).toArray();
    for (const QJsonValue &question : questions)
        asked.insert(question["ifindex"_L1].toInt());
    QVERIFY(asked.size() < Many);
    QCOMPARE(scene.snapshot()->lookups.size(), asked.size());
    for (const Lookup &lookup : scene.snapshot()->lookups) {
        QVERIFY2(asked.contains(lookup.ifindex), qPrintable(QString::number(lookup.ifindex)));
        QCOMPARE(lookup.root.outcome, Answer::Outcome::Unreachable);
    }
}

void LoadTest::burst()
{
    constexpr int Changes = 300;
    constexpr int Delay = 200;
    Scene scene;
    QVERIFY(scene.begin(strictSeed()));
    QVERIFY(scene.until([](const Snapshot &snapshot) { return withDns(snapshot) == 1; }));
    const int before = scene.calls(u"GetAll"_s);
    scene.resolved.tell(u"delay"_s, {{u"ms"_s, Delay}});
    const Heartbeat heart;
    IdleThread idle;
    scene.resolved.begin(u"burst"_s, {{u"index"_s, 2}, {u"count"_s, Changes}});
    const QString last = u"192.0.2.%1"_s.arg(Changes % 250);
    QVERIFY(scene.until([&last](const Snapshot &snapshot) {
        const LinkFacts *wan = snapshot.link(2);
        return wan && wan->dns && wan->dns->servers.value(0).address.toString() == last;
    }));
    COMPARE_AWAY(heart, idle, Delay / 2);
    scene.resolved.end();
    // A read is the Manager and one link.
    const int reads = (scene.calls(u"GetAll"_s) - before + 1) / 2;
    QVERIFY2(reads >= 1 && reads <= 3, qPrintable(QString::number(reads)));
}

void LoadTest::vanishes_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("between the Manager's answer and its own") << u"ghost"_s;
    QTest::newRow("before") << u"unlink"_s;
}

void LoadTest::vanishes()
{
    QFETCH(QString, command);
    QJsonObject seed = strictSeed();
    QJsonObject links = seed.value("links"_L1).toObject();
    links.insert(u"3"_s, link(u"no"_s, u"no"_s));
    seed.insert(u"links"_s, links);
    Scene scene;
    QVERIFY(scene.begin(seed));
    QVERIFY(scene.until([](const Snapshot &snapshot) { return withDns(snapshot) == 2; }));
    scene.resolved.tell(command, {{u"index"_s, 3}});
    scene.watch->look();
    QVERIFY(scene.until([](const Snapshot &snapshot) { return withDns(snapshot) == 1; }));
    QVERIFY(scene.snapshot()->link(2)->hasScope());
    QVERIFY2(!scene.snapshot()->link(3)->dns, "what is gone has no facts");
    QVERIFY(scene.snapshot()->resolver.servers.isEmpty());
}

void LoadTest::linkGoesAndComes()
{
    Scene scene;
    QVERIFY(OwnNetwork::add({{50, u"hotplug0"_s}}));
    QJsonObject links{{u"50"_s, link(u"yes"_s, u"yes"_s)}};
    QVERIFY(scene.begin({{u"links"_s, links}}));
    QVERIFY(scene.until([](const Snapshot &snapshot) { return snapshot.link(50) && snapshot.link(50)->hasScope(); }));
    scene.resolved.tell(u"unlink"_s, {{u"index"_s, 50}});
    QVERIFY(OwnNetwork::remove(u"hotplug0"_s));
    // Neither the kernel's news nor resolved's silence may need a slow look.
    QVERIFY(scene.until([](const Snapshot &snapshot) { return !snapshot.link(50); }));
    QVERIFY(scene.snapshot()->lookup(50) == nullptr);
    scene.resolved.tell(u"link"_s, {{u"index"_s, 50}, {u"values"_s, link(u"yes"_s, u"yes"_s)}});
    QVERIFY(OwnNetwork::add({{50, u"hotplug1"_s}}));
    QVERIFY(scene.until(
        [](const Snapshot &s) { return s.link(50) && s.link(50)->hasScope() && s.link(50)->name == "hotplug1"_L1; }));
}

void LoadTest::notBlocked_data()
{
    QTest::addColumn<int>("delay");
    QTest::addColumn<bool>("hang");
    QTest::newRow("each answer takes 600 ms") << 600 << false;
    // What the reads themselves allow for is 5 s.
    QTest::newRow("no answer ever") << 5000 << true;
}

void LoadTest::notBlocked()
{
    QFETCH(int, delay);
    QFETCH(bool, hang);
    Scene scene;
    scene.options.lookupLimit = 3s;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    for (FakeDaemon *daemon : {&scene.resolved, &scene.systemd}) {
        daemon->tell(u"delay"_s, {{u"ms"_s, delay}});
        daemon->tell(u"hang"_s, {{u"on"_s, hang}});
    }
    const Heartbeat heart;
    IdleThread idle;
    scene.startWatch();
    // With all silent, one limit of 5 s follows another.
    QVERIFY(scene.settled(25'000));
    COMPARE_AWAY(heart, idle, delay / 2);
    QCOMPARE(scene.verdict().level, hang ? Level::Unknown : Level::Encrypted);
}

DOTLIGHT_FAKES_MAIN(LoadTest)
#include "tst_load.moc"
