// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/check.h"
#include "checks/net/plainquestion.h"
#include "designatedjudge.h"

#include <memory>
#include <vector>

namespace Dotlight
{

/// Asks each nameless server, in clear as lookups go anyway, whether an encrypted one speaks for it, and tries to verify that
/// (RFC 9462): so that it could be set for strict DNS over TLS.
class DesignatedCheck : public Check
{
    Q_OBJECT

public:
    explicit DesignatedCheck(const CheckContext &context);
    ~DesignatedCheck() override;

protected:
    void run() override;
    void giveUp() override;

private:
    struct Asked {
        Scope scope;
        DesignationSeen seen;
        std::unique_ptr<PlainQuestion> question;
        std::unique_ptr<TlsProbe> probe;
        bool told = false;
    };

    void onAnswer(Asked &asked);
    void tellOne(Asked &asked);
    void leaveOut(Asked &asked);
    void oneLess();
    void tellLeftOut();

    std::vector<std::unique_ptr<Asked>> m_asked;
    size_t m_open = 0;
    size_t m_tried = 0;
    int m_leftOut = 0;
};

}
