// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "output.h"
#include "target.h"

#include <QCoreApplication>

namespace Dotlight::Cli
{

void Command::onBusFailed(const QString &text)
{
    //: %1 is the message of the D-Bus library.
    complain(
        QCoreApplication::translate("Dotlight", "the system bus can't be reached, so nothing is known: %1").arg(text));
    Q_EMIT
    finished(m_withoutBus);
}

}
