// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolvconf.h"

#include "checks/net/procnet.h"
#include "daemons/files/fileparse.h"
#include "daemons/files/root.h"
#include "signalsheld.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

#include <sys/prctl.h>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto firstLimit = 2s;
// The lookups of other checks, made at the same time, are over by then.
constexpr auto secondLimit = 3s;
constexpr auto limit = 6s;
// With its dot no search domain is put behind it.
const QString ownName = u"_localdnsstub."_s;

DnsQuestion ownAddress()
{
    return {.name = DnsName::fromText(ownName).value_or(DnsName()), .type = RecordType::A};
}

bool listensToUdp(StubListener listener)
{
    return listener != StubListener::No && listener != StubListener::Tcp;
}

Finding atStub(StubListener listener, const ResolvConfSeen &seen)
{
    if (!listensToUdp(listener))
        return Finding::StubOff;
    if (seen.stubTaken)
        return Finding::StubTaken;
    if (seen.stubAnswersOtherwise)
        return Finding::StubAnsweredByAnother;
    if (seen.stubAnswers == false)
        return Finding::StubDoesNotAnswer;
    if (seen.programsReach == false)
        return Finding::ResolvConfProgramsGoPast;
    // That the stub answers us says nothing of the way that a program's lookups take.
    return seen.stubAnswers == true && seen.programsReach == true ? Finding::ResolvConfReachesResolved
                                                                  : Finding::ResolvConfUnknown;
}

/// Where the file does not lead to the stub alone.
Finding elsewhere(ResolvConfMode mode, const ResolvConfSeen &seen)
{
    if (mode == ResolvConfMode::Missing)
        return Finding::ResolvConfMissing;
    if (seen.unreadable)
        return Finding::ResolvConfUnreadable;
    if (mode != ResolvConfMode::Foreign && mode != ResolvConfMode::Uplink)
        return Finding::ResolvConfUnknown;
    if (seen.nameservers.isEmpty())
        return Finding::ResolvConfNamesNobody;
    return FileParse::stubComesFirst(seen.nameservers) ? Finding::ResolvConfStubBesideOthers
                                                       : Finding::ResolvConfGoesPast;
}

Finding findingOf(const Snapshot &snapshot, const ResolvConfSeen &seen)
{
    const ResolverFacts &resolver = snapshot.resolver;
    return leadsToStub(snapshot) ? atStub(resolver.stubListener, seen) : elsewhere(resolver.resolvConf, seen);
}

Verdict verdictOf(Finding finding)
{
    switch (finding) {
    case Finding::ResolvConfReachesResolved:
        return Verdict::Passed;
    case Finding::ResolvConfUnknown:
    case Finding::ResolvConfUnreadable:
    case Finding::ResolvConfStubBesideOthers:
        return Verdict::Inconclusive;
    default:
        return Verdict::Failed;
    }
}

/// Whatever is called so in a person's own folders says nothing of ordinary programs. The last is NixOS's place.
QString programOfTheSystem()
{
    return QStandardPaths::findExecutable(
        u"getent"_s, {u"/usr/bin"_s, u"/bin"_s, u"/usr/local/bin"_s, u"/run/current-system/sw/bin"_s});
}

bool isTaken(const Root &root)
{
    const auto sockets = kernelSockets(root, SocketKind::Udp);
    return sockets && isStubTaken(*sockets, resolvedUid(root)).value_or(false);
}

QJsonValue orNull(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
}

bool leadsToStub(const Snapshot &snapshot)
{
    const ResolvConfMode mode = snapshot.resolver.resolvConf;
    return mode == ResolvConfMode::Stub || mode == ResolvConfMode::Static
        || snapshot.system.resolvConfNamesStubOnly.value_or(false);
}

StubProof stubProof(const Snapshot &snapshot, const ResolvConfSeen &seen)
{
    switch (findingOf(snapshot, seen)) {
    case Finding::ResolvConfReachesResolved:
        return StubProof::Reached;
    case Finding::StubDoesNotAnswer:
        return StubProof::Silent;
    case Finding::StubTaken:
    case Finding::StubAnsweredByAnother:
        return StubProof::Taken;
    case Finding::ResolvConfProgramsGoPast:
        return StubProof::GoesPast;
    default:
        return StubProof::NotTested;
    }
}

std::optional<bool> isResolvedsOwn(const DnsReply &reply)
{
    if (reply.answer.isEmpty())
        return std::nullopt;
    const Record &first = reply.answer.first();
    return reply.answer.size() == 1 && first.type == RecordType::A && first.rdata == Address::resolvedStub().bytes();
}

CheckResult resolvConfResult(const Snapshot &snapshot, const ResolvConfSeen &seen)
{
    const Finding finding = findingOf(snapshot, seen);
    return {.id = CheckId::ResolvConf,
        .verdict = verdictOf(finding),
        .finding = finding,
        .words = {seen.nameservers.join(", "_L1)},
        .evidence = {{u"linkTarget"_s, seen.linkTarget.isEmpty() ? QJsonValue() : QJsonValue(seen.linkTarget)},
            {u"nameservers"_s, QJsonArray::fromStringList(seen.nameservers)},
            {u"hostsLine"_s, seen.hostsLine ? QJsonValue(*seen.hostsLine) : QJsonValue()},
            {u"stubAnswers"_s, orNull(seen.stubAnswers)}, {u"stubTaken"_s, seen.stubTaken || seen.stubAnswersOtherwise},
            {u"programsReachResolved"_s, orNull(seen.programsReach)}}};
}

ResolvConfCheck::ResolvConfCheck(const CheckContext &context)
    : Check(CheckId::ResolvConf, context, limit)
    , m_program(std::make_unique<QProcess>())
{
    connect(m_program.get(), &QProcess::finished, this, &ResolvConfCheck::onProgram);
    connect(m_program.get(), &QProcess::errorOccurred, this, [this] { onProgram(-1); });
}

ResolvConfCheck::~ResolvConfCheck()
{
    m_program->disconnect(this);
    if (m_program->state() == QProcess::NotRunning)
        return;
    // To wait for its end would be to wait for who knows what.
    QProcess *program = m_program.release();
    connect(program, &QProcess::finished, program, &QObject::deleteLater);
    program->kill();
}

void ResolvConfCheck::run()
{
    if (!context().snapshot->resolver.isKnown())
        return skip();
    readFiles();
    askStub(firstLimit);
    if (leadsToStub(*context().snapshot))
        askProgram();
    else
        m_programDone = true;
}

void ResolvConfCheck::readFiles()
{
    const Root root(context().root);
    const QString path = u"/etc/resolv.conf"_s;
    m_seen.linkTarget = QFileInfo(root.below(path)).readSymLink();
    const auto text = root.content(path);
    m_seen.unreadable = !text;
    m_seen.nameservers = FileParse::nameservers(text.value_or(QByteArray()));
    // A line that gives no address names nobody.
    m_seen.nameservers.removeAll(QString());
    m_seen.hostsLine = FileParse::hostsLine(root.content(u"/etc/nsswitch.conf"_s).value_or(QByteArray()));
}

void ResolvConfCheck::askProgram()
{
    // The C library's own way, in a process of its own: it may wait for long, and knows no limit. Without the option it finds
    // nothing while no link has an address (getent(1)).
    // Where this program is ended by a signal, nobody is left to end that one.
    m_program->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    const SignalsHeld held;
    m_program->start(programOfTheSystem(), {u"--no-addrconfig"_s, u"ahostsv4"_s, ownName}, QIODevice::ReadOnly);
}

void ResolvConfCheck::askStub(std::chrono::milliseconds stubLimit)
{
    m_stub = std::make_unique<PlainQuestion>(
        PlainQuestion::Server{.address = Address::resolvedStub()}, ownAddress(), stubLimit);
    connect(m_stub.get(), &PlainQuestion::finished, this, &ResolvConfCheck::onStub);
    m_stub->ask();
}

void ResolvConfCheck::onStub()
{
    const PlainQuestion::Outcome outcome = m_stub->outcome();
    // It may be busy with what other checks ask it for.
    if (outcome == PlainQuestion::Outcome::Silent && !std::exchange(m_askedAgain, true))
        return askStub(secondLimit);
    m_stubDone = true;
    // Now that it has answered or not: resolved may have been started anew meanwhile.
    m_seen.stubTaken = isTaken(Root(context().root));
    // A reply without a record is no silence, and no proof that resolved gave it.
    if (outcome != PlainQuestion::Outcome::Answered)
        m_seen.stubAnswers = false;
    else if (const auto own = isResolvedsOwn(m_stub->reply()); own == true)
        m_seen.stubAnswers = true;
    else
        m_seen.stubAnswersOtherwise = own == false;
    tellIfDone();
}

void ResolvConfCheck::onProgram(int exitStatus)
{
    if (m_programDone)
        return;
    m_programDone = true;
    // getent(1): 2 for a name that is not found.
    constexpr int notFound = 2;
    if (exitStatus == 0)
        m_seen.programsReach = m_program->readAllStandardOutput().startsWith("127.0.0.53");
    else if (exitStatus == notFound)
        m_seen.programsReach = false;
    tellIfDone();
}

void ResolvConfCheck::tellIfDone()
{
    if (!m_stubDone || !m_programDone)
        return;
    conclude();
    finish();
}

void ResolvConfCheck::conclude()
{
    prove(stubProof(*context().snapshot, m_seen));
    tell(resolvConfResult(*context().snapshot, m_seen));
}

void ResolvConfCheck::giveUp()
{
    conclude();
}

}
