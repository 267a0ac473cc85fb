// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/net/plainquestion.h"

#include <QProcess>

#include <memory>

namespace Dotlight
{

/// What was seen of the way from an ordinary program to resolved.
struct ResolvConfSeen {
    /// Where /etc/resolv.conf leads; empty where it is no symbolic link.
    QString linkTarget;
    /// The file is closed to this user, or is none.
    bool unreadable = false;
    QStringList nameservers;
    /// What the hosts line of /etc/nsswitch.conf lists; nothing if there is none.
    std::optional<QString> hostsLine;
    /// 127.0.0.53 answered a name that resolved alone knows, as resolved does.
    std::optional<bool> stubAnswers;
    /// Another user's program than resolved sits there.
    bool stubTaken = false;
    /// That name was answered there in another way than resolved's.
    bool stubAnswersOtherwise = false;
    /// An ordinary program's lookup of that name came to resolved.
    std::optional<bool> programsReach;

    friend bool operator==(const ResolvConfSeen &, const ResolvConfSeen &) = default;
};

/// Programs that read resolv.conf are sent to the stub by it. Pure; false also where that is not known.
[[nodiscard]] bool leadsToStub(const Snapshot &snapshot);
/// Pure; nothing is proven where resolv.conf does not lead to the stub, or resolved is told not to listen there.
[[nodiscard]] StubProof stubProof(const Snapshot &snapshot, const ResolvConfSeen &seen);
/// Is that what resolved says of its own name: the stub's address, and nothing else? Nothing where it holds no record, which
/// proves nothing of anybody. Pure.
[[nodiscard]] std::optional<bool> isResolvedsOwn(const DnsReply &reply);
/// Pure.
[[nodiscard]] CheckResult resolvConfResult(const Snapshot &snapshot, const ResolvConfSeen &seen);

/// `resolv-conf`: do ordinary programs reach resolved? The name that is asked is one that resolved answers by itself
/// (systemd-resolved.service(8), "_localdnsstub"), and only where resolv.conf leads there, so that nobody else is asked.
class ResolvConfCheck : public Check
{
    Q_OBJECT

public:
    explicit ResolvConfCheck(const CheckContext &context);
    ~ResolvConfCheck() override;

protected:
    void run() override;
    void giveUp() override;

private:
    void readFiles();
    void askProgram();
    void askStub(std::chrono::milliseconds stubLimit);
    void onStub();
    void onProgram(int exitStatus);
    void tellIfDone();
    void conclude();

    ResolvConfSeen m_seen;
    std::unique_ptr<PlainQuestion> m_stub;
    std::unique_ptr<QProcess> m_program;
    bool m_askedAgain = false;
    bool m_stubDone = false;
    bool m_programDone = false;
};

}
