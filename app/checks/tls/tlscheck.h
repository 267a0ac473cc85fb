// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"

#include <memory>
#include <vector>

namespace Dotlight
{

class ServerProbe;

/// `tls`: an own handshake with each server, as resolved would make it, and a question over it. Where the port for TLS
/// is silent or closed, the same server is asked the root's SOA in clear, to tell the port from the server: at port 53,
/// and at the port that is set for it, if one is.
class TlsCheck : public Check
{
    Q_OBJECT

public:
    explicit TlsCheck(const CheckContext &context);
    ~TlsCheck() override;

protected:
    void run() override;
    void giveUp() override;

private:
    void onServer(const ServerProbe &probe);

    std::vector<std::unique_ptr<ServerProbe>> m_probes;
    size_t m_open = 0;
};

}
