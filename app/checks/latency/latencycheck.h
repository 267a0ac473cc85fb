// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <memory>
#include <vector>

namespace Dotlight
{

class ServerTimer;
class ResolverTimer;

/// How long lookups take: each server in clear and over TLS, and resolved from its cache and fresh. To be run alone, or others'
/// traffic is measured with it.
class LatencyCheck : public Check
{
    Q_OBJECT

public:
    explicit LatencyCheck(const CheckContext &context);
    ~LatencyCheck() override;

protected:
    void run() override;
    void giveUp() override;

private:
    struct Timed {
        Scope scope;
        std::unique_ptr<ServerTimer> timer;
        bool told = false;
    };

    [[nodiscard]] bool wasSilent(const Server &server, const Scope &scope) const;
    void startServer(Timed &timed);
    void tellServer(Timed &timed);
    void tellResolver();
    void oneLess();

    std::vector<std::unique_ptr<Timed>> m_servers;
    std::unique_ptr<ResolverTimer> m_resolver;
    bool m_resolverTold = false;
    size_t m_open = 0;
};

}
