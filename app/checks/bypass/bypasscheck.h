// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browsers.h"
#include "checks/check.h"

#include <QFutureWatcher>

namespace Dotlight
{

/// Of the files that lead ordinary programs.
struct NsswitchSeen {
    /// What nsswitch.conf lists for hosts, if it has such a line.
    std::optional<QString> hostsLine = {};
    /// resolv.conf has them ask resolved's stub before all others.
    bool stubComesFirst = false;

    friend bool operator==(const NsswitchSeen &, const NsswitchSeen &) = default;
};

/// Which programs look up names past resolved, so that Dotlight's light does not speak for them: this user's browsers
/// with DNS over HTTPS of their own, and all of them where nsswitch.conf(5) leads past it. The home folder may be on a disk
/// that does not answer, so it is read in a thread, which this check may end without.
class BypassCheck : public Check
{
    Q_OBJECT

public:
    /// reader: is called in the thread, and may still be when the check is gone.
    explicit BypassCheck(
        const CheckContext &context, const Home &home = Home::ofThisUser(), const BrowserReader &reader = browsersOf);

protected:
    void run() override;
    void giveUp() override;

private:
    void onRead();
    [[nodiscard]] NsswitchSeen nsswitch() const;

    Home m_home;
    BrowserReader m_reader;
    QFutureWatcher<QList<Browser>> m_reading;
};

/// Pure; for the browsers, or that there are none.
[[nodiscard]] QList<CheckResult> judgeBrowsers(const QList<Browser> &browsers);
/// Pure; nothing where nsswitch.conf lists resolve.
[[nodiscard]] QList<CheckResult> judgeNsswitch(const Snapshot &snapshot, const NsswitchSeen &seen);
/// Each that has DNS over HTTPS of its own, once.
[[nodiscard]] QStringList bypassingPrograms(const QList<Browser> &browsers);

}
