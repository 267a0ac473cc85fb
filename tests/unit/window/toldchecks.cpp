// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toldchecks.h"

#include "support/situation.h"
#include "wording/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dotlight::Test
{

CheckResult result(CheckId id, Verdict verdict, const QString &server)
{
    return {.id = id,
        .verdict = verdict,
        .finding = Finding::NotFinished,
        .evidence = server.isEmpty() ? QJsonObject() : QJsonObject{{u"server"_s, server}}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray line(const CheckResult &told)
{
    return line(checkJson(told));
}

QByteArray conclusion(const QList<CheckResult> &results)
{
    const Snapshot snapshot = protectedComputer();
    return line(checksJson(snapshot, assess(snapshot), results));
}

const CheckRow &rowOf(const Checks &checks, CheckId id)
{
    return checks.rows()->rows()[int(id)];
}

}
