// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include "textwidth.h"

#include <QCoreApplication>

#include <poll.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
bool waitUntilWritable(int fileDescriptor)
{
    pollfd entry{.fd = fileDescriptor, .events = POLLOUT, .revents = 0};
    return poll(&entry, 1, -1) >= 0 || errno == EINTR;
}
}

std::expected<void, std::error_code> write(int fileDescriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(fileDescriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written >= 0)
            done += written;
        else if (errno == EAGAIN && waitUntilWritable(fileDescriptor))
            continue;
        else if (errno != EINTR)
            return std::unexpected(std::error_code(errno, std::generic_category()));
    }
    return {};
}

std::expected<void, std::error_code> write(int fileDescriptor, const QString &text)
{
    return write(fileDescriptor, text.toUtf8());
}

void complain(const QString &text)
{
    // Where even this can't be written, nobody is left to tell.
    (void)write(STDERR_FILENO, u"dotlightctl: "_s + printable(text) + u'\n');
}

void complain(const std::error_code &error)
{
    //: %1 is the system's own message, such as "No space left on device".
    complain(QCoreApplication::translate("Dotlight", "the output can't be written: %1")
            .arg(QString::fromStdString(error.message())));
}

}
