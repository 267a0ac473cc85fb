// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover.h"

#include "output.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
/// In a build tree it lies below the folder of this program.
QString found(const QString &installed)
{
    const QString name = QFileInfo(installed).fileName();
    const QString built = QCoreApplication::applicationDirPath() + "/prober/"_L1 + name;
    return QFileInfo(built).isExecutable() ? built : installed;
}
}

Handover::Handover(const QString &program, int failure, QObject *parent)
    : Command(failure, parent)
    , m_program(program)
    , m_failure(failure)
{
}

void Handover::start()
{
    const QByteArray program = QFile::encodeName(found(m_program));
    std::vector<QByteArray> words{program};
    for (const QString &word : QCoreApplication::arguments().sliced(1))
        words.push_back(word.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execv(program.constData(), pointers.data());
    const std::error_code error(errno, std::generic_category());
    //: %1 is a path, %2 the system's message.
    complain(QCoreApplication::translate("Dotlight", "the program that makes the checks can't be started: %1: %2")
            .arg(QFile::decodeName(program), QString::fromLocal8Bit(error.message())));
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_failure); }, Qt::QueuedConnection);
}

}
