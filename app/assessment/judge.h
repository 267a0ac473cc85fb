// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scope.h"

/*
 * Inside the room: the rows of the table of levels and reasons, by what they are about.
 */
namespace Dotlight
{

/// A row: severity follows from the level (critical from exposed on, else warning).
[[nodiscard]] Reason row(ReasonId id, Level level, const QString &detail = {}, bool perhaps = false);
/// A reason that changes no level.
[[nodiscard]] Reason remark(ReasonId id, Severity severity, const QString &detail = {}, bool perhaps = false);
/// Worst first: by level, those without one last, then by severity; else as they came.
void sortWorstFirst(QList<Reason> &reasons);
[[nodiscard]] bool has(const QList<Reason> &reasons, ReasonId id);

[[nodiscard]] TransportState transportOf(const Scope &scope);
[[nodiscard]] IntegrityState integrityOf(const Scope &scope);

/// Does the scope's lookup speak for this scope? Where it is shared, a scope with its mode off is judged by its claim;
/// and an answer in clear can't come from a strict scope, since resolved never leaves TLS there: another one gave it.
[[nodiscard]] bool speaks(const Scope &scope);

/// Each adds the reasons that apply to one scope.
void judgeLookup(const Scope &scope, const RootProof &root, QList<Reason> &reasons);
void judgeTransport(const Scope &scope, QList<Reason> &reasons);
void judgeIntegrity(const Scope &scope, QList<Reason> &reasons);
void judgeCertificates(const Scope &scope, QList<Reason> &reasons);
void judgeEncryption(const Scope &scope, QList<Reason> &reasons);
void judgeCircumstances(const Scope &scope, const Snapshot &snapshot, QList<Reason> &reasons);

[[nodiscard]] ScopeAssessment assessScope(const Scope &scope, const Snapshot &snapshot);
/// About the whole: whether resolved is in charge, and what surrounds it.
[[nodiscard]] QList<Reason> wholeReasons(const Snapshot &snapshot, const QList<ScopeAssessment> &scopes);

/// A bad certificate, seen by a check, is why a strict scope that checks it gets no answer.
[[nodiscard]] bool certificateExplainsFailure(const Scope &scope);
/// Port 853 is dropped or refused at every server of the scope while port 53 answers.
[[nodiscard]] bool port853Blocked(const Scope &scope);
[[nodiscard]] std::optional<ReasonId> certificateReason(Handshake handshake);

}
