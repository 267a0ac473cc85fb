// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace Dotlight::Cli
{

/// A verb of another program: takes this one's place with it, with the same words.
class Handover : public Command
{
    Q_OBJECT

public:
    /// program: where it is installed. Beside this one, or in a folder of the build tree, it is looked for first.
    /// failure: the exit status where it can't be started.
    explicit Handover(const QString &program, int failure, QObject *parent = nullptr);
    void start() override;

private:
    QString m_program;
    int m_failure;
};

}
