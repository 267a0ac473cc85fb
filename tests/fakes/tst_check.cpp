// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// rule: long one table of rows, and what they share

#include "fixture/fakesmain.h"
#include "fixture/program.h"
#include "fixture/scene.h"
#include "fixture/seeds.h"
#include "wording/checkwords.h"

#include <QDir>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <poll.h>
#include <pwd.h>
#include <sys/fsuid.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Dotlight;
using namespace Dotlight::Fakes;

/// `dotlightctl check` on a bus with fake daemons, in a network without a way out: what it says, that it ends, and what of
/// it other programs are told afterwards.
class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void checks_data();
    void checks();
    void usage_data();
    void usage();
    void ofOneLink_data();
    void ofOneLink();
    void oneCheckAlone();
    void beginsAnew();
    void tooLateToBeginAnew();
    void modeChangesSilently();
    void keepsWhatWasProven();
    void keptProofReachesWhoFollows();
    void nothingIsKeptOfWhatIsOver();
    void saysThatNothingIsKept();
    void keepsNothingWithoutHome();
    void closedOutput_data();
    void closedOutput();
    void endsWithAllItStarted_data();
    void endsWithAllItStarted();

private:
    [[nodiscard]] QProcessEnvironment environment(const Scene &scene) const;
    void begin(QProcess &process, const Scene &scene, const QStringList &arguments) const;

    TestRoot m_root;
    std::unique_ptr<QTemporaryDir> m_state;
};

namespace
{
/// The contract's 30 s, and what the sanitizers and a busy machine add to it.
constexpr int longest = 33'000;
/// Longer than a check that is overtaken begins anew.
constexpr int lateForAnew = 13'000;

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome end(QProcess &process)
{
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray complaints(const QByteArray &json)
{
    QProcess process;
    process.start(QStringLiteral(DOTLIGHT_PYTHON),
        {QStringLiteral(DOTLIGHT_FAKE_DAEMONS "/../validate.py"), QStringLiteral(DOTLIGHT_SCHEMA)});
    process.write(QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    process.waitForFinished();
    return (process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

bool ip(const QStringList &arguments)
{
    return QProcess::execute(u"ip"_s, arguments) == 0;
}

QJsonObject answering(QJsonObject seed, const QJsonObject &answer)
{
    seed.insert(u"answers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"root"_s, answer}, {u"second"_s, answer}}}});
    return seed;
}

QJsonObject error(const QString &name)
{
    return {{u"error"_s, name}};
}

/// The identifiers of checks with that verdict, each once.
QStringList checksThat(const QString &verdict, const QJsonObject &json)
{
    QStringList result;
    for (const QJsonValue &check : json[u"checks"].toArray()) {
        if (check[u"verdict"] == verdict)
            result.append(check[u"id"].toString());
    }
    result.removeDuplicates();
    result.sort();
    return result;
}

/// Keys of evidence that people would be shown as they are.
QStringList withoutLabel(const QJsonObject &json)
{
    const QStringList labelled = labelledKeys();
    QStringList result;
    for (const QJsonValue &check : json[u"checks"].toArray()) {
        for (const QString &key : check[u"evidence"].toObject().keys()) {
            if (!labelled.contains(key))
                result.append(key);
        }
    }
    return result;
}

QJsonValue server(const QJsonObject &json)
{
    for (const QJsonValue &link : json[u"links"].toArray()) {
        if (link[u"name"] == "wan0"_L1)
            return link[u"servers"][0];
    }
    return {};
}

/// The children of a process, by /proc.
QList<pid_t> childrenOf(qint64 parent)
{
    const QString path = u"/proc/%1/task/%1/children"_s.arg(parent);
    QFile file(path);
    QList<pid_t> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QByteArray &word : file.readAll().split(' ')) {
        if (const int pid = word.toInt(); pid > 0)
            result.append(pid);
    }
    return result;
}

/// It runs: one that nobody has buried yet does not.
bool isThere(pid_t pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}

/// As resolved's own user has it: whose it is can be seen.
int socketOfResolved()
{
    const passwd *user = getpwnam("systemd-resolve");
    setfsuid(user ? user->pw_uid : 0);
    const int result = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    setfsuid(0);
    return result;
}

/// What resolved's stub says of the name that it alone knows; nothing to other types.
QByteArray ownAnswer(QByteArray question)
{
    constexpr qsizetype headLength = 12;
    const bool address = question.endsWith(QByteArrayView("\0\1\0\1", 4));
    question[2] = char(0x85);
    question[3] = char(0x80);
    question[7] = char(address);
    question.replace(8, headLength - 8, QByteArray(headLength - 8, '\0'));
    return address ? question + QByteArray("\xc0\x0c\0\1\0\1\0\0\0\0\0\4\x7f\0\0\x35", 16) : question;
}

/// A stub that is asked.
class Stub
{
public:
    enum class Manner { Silent, Answers };

    explicit Stub(Manner manner)
        : m_socket(socketOfResolved())
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(53);
        address.sin_addr.s_addr = inet_addr("127.0.0.53");
        m_bound = bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        if (manner == Manner::Answers)
            m_thread = std::jthread([this](const std::stop_token &stop) { answerAll(stop); });
    }
    ~Stub()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
        close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Stub)

    [[nodiscard]] bool isBound() const { return m_bound; }

private:
    void answerAll(const std::stop_token &stop) const
    {
        constexpr int aMoment = 50;
        while (!stop.stop_requested()) {
            pollfd ready{.fd = m_socket, .events = POLLIN, .revents = 0};
            if (poll(&ready, 1, aMoment) == 1)
                answerOne();
        }
    }
    void answerOne() const
    {
        QByteArray bytes(512, '\0');
        sockaddr_in from{};
        socklen_t length = sizeof from;
        const ssize_t got =
            recvfrom(m_socket, bytes.data(), size_t(bytes.size()), 0, reinterpret_cast<sockaddr *>(&from), &length);
        if (got <= 16)
            return;
        const QByteArray reply = ownAnswer(bytes.first(got));
        std::ignore = sendto(
            m_socket, reply.constData(), size_t(reply.size()), 0, reinterpret_cast<const sockaddr *>(&from), length);
    }

    int m_socket;
    bool m_bound = false;
    std::jthread m_thread;
};
}

QProcessEnvironment CheckTest::environment(const Scene &scene) const
{
    QProcessEnvironment result = bareEnvironment(scene.privateBus.address());
    result.insert(u"XDG_STATE_HOME"_s, m_state->path());
    return result;
}

void CheckTest::begin(QProcess &process, const Scene &scene, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment(scene));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DOTLIGHTCTL), arguments);
}

void CheckTest::initTestCase()
{
    QVERIFY(nameTheStub(m_root));
    QVERIFY(ip({u"link"_s, u"set"_s, u"lo"_s, u"up"_s}));
    // The servers of the fake resolved are this machine itself: every port of theirs is seen to be closed.
    QVERIFY(ip({u"address"_s, u"add"_s, u"192.0.2.53/32"_s, u"dev"_s, u"lo"_s}));
}

void CheckTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
}

void CheckTest::checks_data()
{
    QTest::addColumn<QJsonObject>("seed");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("failed");
    QTest::addColumn<bool>("stub");
    const QJsonObject strict = strictSeed();
    const QJsonObject nothing{{u"error"_s, u"org.freedesktop.resolve1.DnsError.NXDOMAIN"_s}};
    const QJsonObject timeout = error(u"org.freedesktop.DBus.Error.Timeout"_s);
    const auto row = [](const char *tag, const QJsonObject &seed, int exit, const QString &level,
                         const QStringList &failed, bool stub, const QStringList &arguments = {}) {
        QTest::newRow(tag) << seed << arguments << exit << level << failed << stub;
    };
    row("no resolved", {}, 3, u"not-in-charge"_s, {}, false);
    row("hanging", strict, 3, u"unknown"_s, {}, true, {u"--hang"_s});
    // The servers' ports are closed: that is seen, whatever resolved says.
    const QStringList closed{u"tls"_s};
    row("garbage", answering(strict, {{u"garbage"_s, true}}), 3, u"unknown"_s, closed, true);
    row("silence", answering(strict, {{u"silence"_s, true}}), 2, u"failing"_s, closed, true);
    row("timeout", answering(strict, timeout), 2, u"failing"_s, closed, true);
    // NXDOMAIN to the question for its root keys says nothing of them.
    row("refused", answering(strict, nothing), 3, u"unknown"_s, closed, true);
    row("the stub that resolv.conf names is closed too", answering(strict, timeout), 3, u"not-in-charge"_s,
        {u"resolv-conf"_s, u"tls"_s}, false);
}

void CheckTest::checks()
{
    QFETCH(const QJsonObject, seed);
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, stub);
    std::optional<Stub> own;
    if (stub)
        own.emplace(Stub::Manner::Answers);
    Scene scene;
    QVERIFY(scene.bus({u"--active-state"_s, seed.isEmpty() ? u"inactive"_s : u"active"_s}));
    QVERIFY(seed.isEmpty() || scene.startResolved(seed, arguments));
    QProcess process;
    begin(process, scene, {u"check"_s, u"--json"_s});
    const Outcome outcome = end(process);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(complaints(outcome.out), QByteArray());
    const QJsonObject json = object(outcome.out);
    QTEST(json[u"level"].toString(), "level");
    QTEST(outcome.status, "exit");
    QTEST(checksThat(u"failed"_s, json), "failed");
    QCOMPARE(withoutLabel(json), QStringList());
}

void CheckTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such check") << QStringList{u"nonsense"_s};
    QTest::newRow("no such check beside one") << QStringList{u"tls"_s, u"nonsense"_s};
    QTest::newRow("no such link") << QStringList{u"--link"_s, u"wlan9"_s};
    QTest::newRow("no such link, as JSON") << QStringList{u"--json"_s, u"--link"_s, u"wlan9"_s};
    QTest::newRow("no link") << QStringList{u"--link"_s};
    QTest::newRow("no such option") << QStringList{u"--jsno"_s};
}

void CheckTest::usage()
{
    QFETCH(const QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    begin(process, scene, QStringList{u"check"_s} + arguments);
    const Outcome outcome = end(process);
    QCOMPARE(outcome.status, 64);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.size() > 10, outcome.err.constData());
    QVERIFY(QDir(m_state->path()).isEmpty());
}

void CheckTest::ofOneLink_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("exit");
    QTest::newRow("the strict one") << u"wan0"_s << 1;
    QTest::newRow("the plain one") << u"wan1"_s << 2;
    QTest::newRow("one without DNS") << u"wan2"_s << 3;
}

void CheckTest::ofOneLink()
{
    QFETCH(const QString, which);
    const Stub stub(Stub::Manner::Answers);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(
        {{u"links"_s, QJsonObject{{u"2"_s, link(u"yes"_s, u"yes"_s)}, {u"3"_s, link(u"no"_s, u"no"_s)}}}}));
    QProcess process;
    begin(process, scene, {u"check"_s, u"resolv-conf"_s, u"--json"_s, u"--link"_s, which});
    const Outcome outcome = end(process);
    QTEST(outcome.status, "exit");
    QCOMPARE(complaints(outcome.out), QByteArray());
}

void CheckTest::oneCheckAlone()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    begin(process, scene, {u"check"_s, u"tls"_s, u"--json"_s});
    const QJsonObject json = object(end(process).out);
    QCOMPARE(json[u"checks"].toArray().size(), 1);
    QCOMPARE(checksThat(u"failed"_s, json), QStringList{u"tls"_s});
    QCOMPARE(server(json)[u"proven"].toString(), u"failed"_s);
}

/// What was proven of the first network is told of no other, and not kept.
void CheckTest::beginsAnew()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    begin(process, scene, {u"check"_s, u"lookup"_s, u"tls"_s});
    QVERIFY(waitFor([&] { return !scene.resolved.tell(u"asked"_s)[u"asked"].toArray().isEmpty(); }, 10'000));
    scene.resolved.tell(u"answer"_s);
    scene.resolved.tell(u"answer"_s, {{u"question"_s, u"second"_s}});
    const QJsonObject other{{u"DNSEx"_s, QJsonArray{Fakes::server(u"198.51.100.7"_s, u"dns.example"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, other}});
    const Outcome outcome = end(process);
    QVERIFY2(outcome.out.contains("The network changed"), outcome.out.constData());
    // The second network has no way to its server: nothing is known of it, and nothing wrong was seen.
    QCOMPARE(outcome.status, 1);
    QProcess status;
    begin(status, scene, {u"status"_s, u"--json"_s});
    QCOMPARE(server(object(end(status).out))[u"proven"].toString(), u"not-tested"_s);
}

/// So late that all of it would not be over in time: nothing is said of the new network, and it is said that it is one.
void CheckTest::tooLateToBeginAnew()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    begin(process, scene, {u"check"_s, u"lookup"_s, u"tls"_s, u"--json"_s});
    QVERIFY(waitFor([&] { return !scene.resolved.tell(u"asked"_s)[u"asked"].toArray().isEmpty(); }, 10'000));
    kill(pid_t(process.processId()), SIGSTOP);
    const QJsonObject other{{u"DNSEx"_s, QJsonArray{Fakes::server(u"198.51.100.7"_s, u"dns.example"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, other}});
    QTest::qWait(lateForAnew); // rule: that time goes by is the condition
    kill(pid_t(process.processId()), SIGCONT);
    const QJsonObject json = object(end(process).out);
    const QJsonArray told = json[u"checks"].toArray();
    QVERIFY(!told.isEmpty());
    for (const QJsonValue &check : told) {
        QCOMPARE(check[u"finding"].toString(), u"network-changed"_s);
        QCOMPARE(check[u"verdict"].toString(), u"inconclusive"_s);
    }
    QCOMPARE(server(json)[u"proven"].toString(), u"not-tested"_s);
}

/// A link's mode is changed, and nobody tells: what is concluded is of the mode that there is.
void CheckTest::modeChangesSilently()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    begin(process, scene, {u"check"_s, u"lookup"_s, u"--json"_s});
    QVERIFY(waitFor([&] { return !scene.resolved.tell(u"asked"_s)[u"asked"].toArray().isEmpty(); }, 10'000));
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, QJsonObject{{u"DNSOverTLS"_s, u"no"_s}}}});
    scene.resolved.tell(u"answer"_s);
    scene.resolved.tell(u"answer"_s, {{u"question"_s, u"second"_s}});
    const QJsonObject json = object(end(process).out);
    QCOMPARE(json[u"links"][0][u"transport"][u"claimed"].toString(), u"off"_s);
    QCOMPARE(json[u"level"].toString(), u"exposed"_s);
}

void CheckTest::keepsWhatWasProven()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    const auto proven = [&](const QStringList &arguments) {
        QProcess process;
        begin(process, scene, arguments);
        const Outcome outcome = end(process);
        return server(object(outcome.out))[u"proven"].toString();
    };
    const QStringList status{u"status"_s, u"--json"_s};
    QCOMPARE(proven(status), u"not-tested"_s);
    QCOMPARE(proven({u"check"_s, u"--json"_s, u"tls"_s}), u"failed"_s);
    QCOMPARE(proven(status), u"failed"_s);
    QCOMPARE(proven(status + QStringList{u"--no-lookup"_s}), u"failed"_s);
    // Another check adds to what there is.
    QCOMPARE(proven({u"check"_s, u"--json"_s, u"resolv-conf"_s}), u"failed"_s);
    QCOMPARE(proven(status), u"failed"_s);
    const QJsonObject other{{u"DNSEx"_s, QJsonArray{Fakes::server(u"192.0.2.53"_s, u"other.example"_s)}}};
    scene.resolved.tell(u"link"_s, {{u"index"_s, 2}, {u"values"_s, other}});
    QCOMPARE(proven(status), u"not-tested"_s);
}

void CheckTest::keptProofReachesWhoFollows()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    scene.options.proofs = m_state->filePath(u"dotlight/proofs.json"_s);
    scene.startWatch();
    QVERIFY(scene.settled());
    QVERIFY(scene.snapshot()->proofs.isEmpty());
    QProcess process;
    begin(process, scene, {u"check"_s, u"tls"_s});
    QVERIFY(end(process).status >= 0);
    const auto refused = [](const Snapshot &snapshot) {
        const ScopeProof *proof = snapshot.proof(2);
        return proof && !proof->servers.isEmpty() && proof->servers.first().handshake == Handshake::Refused;
    };
    QVERIFY(scene.until(refused));
    scene.resolved.tell(u"link"_s,
        {{u"index"_s, 2}, {u"values"_s, QJsonObject{{u"DNSEx"_s, QJsonArray{Fakes::server(u"198.51.100.7"_s)}}}}});
    QVERIFY(scene.until([](const Snapshot &snapshot) { return snapshot.proofs.isEmpty(); }));
}

/// A file by hand, or of another time.
void CheckTest::nothingIsKeptOfWhatIsOver()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(writeFile(m_state->filePath(u"dotlight/proofs.json"_s), u"{\"schema\":1,\"proofs\":[[[{\"made\":"_s));
    QProcess status;
    begin(status, scene, {u"status"_s, u"--json"_s});
    const Outcome outcome = end(status);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(server(object(outcome.out))[u"proven"].toString(), u"not-tested"_s);
}

void CheckTest::saysThatNothingIsKept()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QVERIFY(writeFile(m_state->filePath(u"dotlight"_s), u"in the way\n"_s));
    QProcess process;
    begin(process, scene, {u"check"_s, u"tls"_s, u"--json"_s});
    const Outcome outcome = end(process);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains("proofs.json"), outcome.err.constData());
    QCOMPARE(outcome.status, 1);
    QCOMPARE(server(object(outcome.out))[u"proven"].toString(), u"failed"_s);
}

void CheckTest::keepsNothingWithoutHome()
{
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(scene.privateBus.address()));
    process.start(QStringLiteral(DOTLIGHTCTL), {u"check"_s, u"tls"_s, u"--json"_s});
    const Outcome outcome = end(process);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(server(object(outcome.out))[u"proven"].toString(), u"failed"_s);
}

void CheckTest::closedOutput_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("full") << u"> /dev/full"_s << QStringList{u"tls"_s};
    QTest::newRow("full, JSON") << u"> /dev/full"_s << QStringList{u"tls"_s, u"--json"_s};
    QTest::newRow("nobody reads") << u"| true"_s << QStringList{u"tls"_s, u"lookup"_s};
    QTest::newRow("nobody reads, JSON") << u"| true"_s << QStringList{u"tls"_s, u"--json"_s};
    QTest::newRow("closed") << u">&-"_s << QStringList{u"tls"_s};
}

/// No crash, no signal, one line that says so, and no success.
void CheckTest::closedOutput()
{
    QFETCH(const QString, output);
    QFETCH(const QStringList, arguments);
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(strictSeed()));
    QProcess shell;
    shell.setProcessEnvironment(environment(scene));
    const QString script = u"{ \"$0\" check \"$@\"; echo status $? >&2; } %1"_s.arg(output);
    shell.start(u"sh"_s, QStringList{u"-c"_s, script, QStringLiteral(DOTLIGHTCTL)} + arguments);
    const QByteArray err = end(shell).err;
    QVERIFY2(err.contains("status 3"), err.constData());
    QVERIFY2(err.count('\n') <= 2, err.constData());
}

void CheckTest::endsWithAllItStarted_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void CheckTest::endsWithAllItStarted()
{
    QFETCH(const int, number);
    const Stub stub(Stub::Manner::Silent);
    QVERIFY(stub.isBound());
    Scene scene;
    QVERIFY(scene.bus());
    QVERIFY(scene.startResolved(answering(strictSeed(), {{u"silence"_s, true}})));
    QProcess process;
    begin(process, scene, {u"check"_s});
    // The C library's own lookup, which waits for the stub.
    QVERIFY(waitFor([&] { return !childrenOf(process.processId()).isEmpty(); }, 10'000));
    const QList<pid_t> children = childrenOf(process.processId());
    kill(pid_t(process.processId()), number);
    QVERIFY(process.waitForFinished(10'000));
    QVERIFY(waitFor([&] { return std::ranges::none_of(children, isThere); }, 2000));
}

DOTLIGHT_FAKES_MAIN(CheckTest)
#include "tst_check.moc"
