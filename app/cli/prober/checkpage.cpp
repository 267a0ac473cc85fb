// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkpage.h"

#include "cli/target.h"
#include "cli/textwidth.h"
#include "wording/checkwords.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
/// Verdicts in the colours of levels.
Level colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Level::Protected;
    case Verdict::Failed:
        return Level::Failing;
    case Verdict::Inconclusive:
    case Verdict::Skipped:
        break;
    }
    return Level::Unknown;
}

QString heading(const CheckResult &result)
{
    if (!result.scope)
        //: %1 is the title of a check.
        return QCoreApplication::translate("Dotlight", "%1:").arg(title(result.id));
    //: %1 is the title of a check, %2 a link or other place.
    return QCoreApplication::translate("Dotlight", "%1, %2:").arg(title(result.id), placeName(result.scope));
}

/// What is seen stands in the rest: one long label must not leave it a letter a line.
int labelColumns(const QList<EvidenceLine> &lines, const Look &look)
{
    const int most = look.width / 3;
    int width = 0;
    for (const EvidenceLine &line : lines) {
        if (const int own = columns(line.label); own <= most)
            width = std::max(width, own);
    }
    return width;
}

/// A label and all that stands under it.
struct Labelled {
    QString label;
    QStringList values;
};

QList<Labelled> labelled(const QList<EvidenceLine> &lines)
{
    QList<Labelled> result;
    for (const EvidenceLine &line : lines) {
        // Without one it is a further value of the label before.
        if (!line.label.isEmpty() || result.isEmpty())
            result.append({line.label, {}});
        result.last().values.append(line.value);
    }
    return result;
}
}

QString resultText(const CheckResult &result, const Look &look)
{
    Page page(look);
    page.heading(heading(result), title(result.verdict), colourOf(result.verdict));
    page.note(summary(result));
    if (const QString more = meaning(result); !more.isEmpty())
        page.note(more);
    const QList<EvidenceLine> lines = evidenceLines(result);
    const int width = labelColumns(lines, look);
    for (const Labelled &one : labelled(lines))
        page.roomyField(one.label, one.values, width);
    page.gap();
    return page.text();
}

QString conclusionText(
    const Snapshot &snapshot, const Assessment &assessment, const std::optional<ScopeKey> &only, const Look &look)
{
    Page page(look);
    const ScopeAssessment *scope = only ? verdictOn(assessment, *only) : nullptr;
    const bool ofScope = scope && assessment.level != Level::NotInCharge;
    if (ofScope)
        page.headline(summary(*scope), scope->level);
    else
        page.headline(summary(assessment, snapshot), assessment.level);
    for (const Reason &reason : ofScope ? scope->reasons : assessment.reasons)
        page.bullet(text(reason));
    return page.text();
}

QString overtakenText(const Look &look)
{
    Page page(look);
    page.paragraph(QCoreApplication::translate("Dotlight",
        "The network changed meanwhile, too late to check everything anew. All of the above is of the network before; "
        "what follows is of the one now, without checks."));
    page.gap();
    return page.text();
}

QString changedText(const Look &look)
{
    Page page(look);
    page.paragraph(
        QCoreApplication::translate("Dotlight", "The network changed meanwhile, so everything is checked anew."));
    page.gap();
    return page.text();
}

}
