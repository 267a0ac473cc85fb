// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saveproofs.h"

#include "takelock.h"

#include <QLockFile>
#include <QSaveFile>

#include <chrono>

using namespace std::chrono_literals;

namespace Dotlight
{

namespace
{
constexpr auto waitForLock = 800ms;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::expected<void, SaveRefusal> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    // The one that is there may not be writable while its folder is, or be no file at all.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(text) != text.size()
        || !file.commit())
        return std::unexpected(SaveRefusal::NotWritable);
    return {};
}
}

std::expected<KeptProofs, SaveRefusal> saveProofs(const Snapshot &facts, const Proofs &proven, const QString &path)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (path.isEmpty())
        return keep({}, facts, proven, now);
    if (!makeFolderOf(path))
        return std::unexpected(SaveRefusal::NotWritable);
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!takeLock(lock, waitForLock))
        return std::unexpected(SaveRefusal::NotWritable);
    const KeptProofs old = readKept(path);
    KeptProofs kept = keep(old, facts, proven, now);
    if (kept == old)
        return kept;
    const auto text = keptText(kept);
    if (!text)
        return std::unexpected(SaveRefusal::NotWritable);
    if (const auto written = write(path, *text); !written)
        return std::unexpected(written.error());
    return kept;
}

}
