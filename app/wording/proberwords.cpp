// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proberwords.h"

#include "printable.h"

#include <QCoreApplication>

namespace Dotlight
{

namespace
{
QString sentence(ProberProblem problem)
{
    switch (problem) {
    case ProberProblem::NotFound:
        return QCoreApplication::translate("Dotlight",
            "The program that makes the checks is not installed. It comes with dotlightctl (dotlight-prober).");
    case ProberProblem::NotStarted:
        return QCoreApplication::translate(
            "Dotlight", "The program that makes the checks could not be started (dotlight-prober).");
    case ProberProblem::Crashed:
        return QCoreApplication::translate("Dotlight",
            "The program that makes the checks has crashed (dotlight-prober). What it found before is shown.");
    case ProberProblem::TooSlow:
        return QCoreApplication::translate(
            "Dotlight", "The checks took too long and were stopped. What was found before is shown.");
    case ProberProblem::NotUnderstood:
        return QCoreApplication::translate("Dotlight",
            "The program that makes the checks told something that can’t be understood (dotlight-prober). Is it of "
            "another version?");
    case ProberProblem::EndedEarly:
        break;
    }
    return QCoreApplication::translate(
        "Dotlight", "The program that makes the checks ended without a whole answer (dotlight-prober).");
}
}

QString text(ProberProblem problem, const QString &said)
{
    constexpr qsizetype most = 300;
    const QString words = printable(said.simplified().left(most));
    if (words.isEmpty())
        return sentence(problem);
    //: %1 is a sentence about a program, %2 what the program itself printed.
    return QCoreApplication::translate("Dotlight", "%1 It said: %2").arg(sentence(problem), words);
}

}
