// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolvconf.h"

#include "daemons/files/fileparse.h"
#include "daemons/files/root.h"

#include <QFileInfo>
#include <QJsonArray>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto stubLimit = 2s;
constexpr auto limit = 3s;
constexpr quint16 dnsPort = 53;
// With its dot no search domain is put behind it.
const QString ownName = u"_localdnsstub."_s;

Address stubAddress()
{
    return *Address::fromString(u"127.0.0.53"_s);
}

DnsQuestion ownAddress()
{
    return {.name = DnsName::fromText(ownName).value_or(DnsName()), .type = RecordType::A};
}

bool leadsToStub(const Snapshot &snapshot)
{
    const ResolvConfMode mode = snapshot.resolver.resolvConf;
    return mode == ResolvConfMode::Stub || mode == ResolvConfMode::Static
        || snapshot.system.resolvConfNamesStubOnly.value_or(false);
}

bool listensToUdp(StubListener listener)
{
    return listener != StubListener::No && listener != StubListener::Tcp;
}

Finding findingOf(const Snapshot &snapshot, const ResolvConfSeen &seen)
{
    const ResolverFacts &resolver = snapshot.resolver;
    if (leadsToStub(snapshot)) {
        if (!listensToUdp(resolver.stubListener))
            return Finding::StubOff;
        if (seen.stubAnswers == false)
            return Finding::StubDoesNotAnswer;
        if (seen.programsReach == false)
            return Finding::ResolvConfProgramsGoPast;
        // That the stub answers us says nothing of the way that a program's lookups take.
        return seen.stubAnswers == true && seen.programsReach == true ? Finding::ResolvConfReachesResolved
                                                                      : Finding::ResolvConfUnknown;
    }
    switch (resolver.resolvConf) {
    case ResolvConfMode::Missing:
        return Finding::ResolvConfMissing;
    case ResolvConfMode::Foreign:
    case ResolvConfMode::Uplink:
        return Finding::ResolvConfGoesPast;
    default:
        return Finding::ResolvConfUnknown;
    }
}

Verdict verdictOf(Finding finding)
{
    if (finding == Finding::ResolvConfReachesResolved)
        return Verdict::Passed;
    return finding == Finding::ResolvConfUnknown ? Verdict::Inconclusive : Verdict::Failed;
}

QJsonValue orNull(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
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
            {u"stubAnswers"_s, orNull(seen.stubAnswers)}, {u"programsReachResolved"_s, orNull(seen.programsReach)}}};
}

ResolvConfCheck::ResolvConfCheck(const CheckContext &context)
    : Check(CheckId::ResolvConf, context, limit)
    , m_stub({.address = stubAddress(), .port = dnsPort}, ownAddress(), stubLimit)
    , m_program(std::make_unique<QProcess>())
{
    connect(&m_stub, &PlainQuestion::finished, this, &ResolvConfCheck::onStub);
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
    m_stub.ask();
    askProgram();
}

void ResolvConfCheck::readFiles()
{
    const Root root(context().root);
    const QString path = u"/etc/resolv.conf"_s;
    m_seen.linkTarget = QFileInfo(root.below(path)).readSymLink();
    m_seen.nameservers = FileParse::nameservers(root.content(path).value_or(QByteArray()));
    m_seen.hostsLine = FileParse::hostsLine(root.content(u"/etc/nsswitch.conf"_s).value_or(QByteArray()));
}

void ResolvConfCheck::askProgram()
{
    // The C library's own way, in a process of its own: it may wait for long, and knows no limit. Without the option it finds
    // nothing while no link has an address (getent(1)).
    // Where this program is ended by a signal, nobody is left to end that one.
    m_program->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_program->start(u"getent"_s, {u"--no-addrconfig"_s, u"ahostsv4"_s, ownName}, QIODevice::ReadOnly);
}

void ResolvConfCheck::onStub()
{
    m_stubDone = true;
    m_seen.stubAnswers = m_stub.outcome() == PlainQuestion::Outcome::Answered && !m_stub.reply().answer.isEmpty();
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
    tell(resolvConfResult(*context().snapshot, m_seen));
    finish();
}

void ResolvConfCheck::giveUp()
{
    tell(resolvConfResult(*context().snapshot, m_seen));
}

}
