// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/message.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype longestFromLine = 1000;

/// Behind the line that begins at `start`.
qsizetype lineEnd(QByteArrayView input, qsizetype start)
{
    qsizetype end = start;
    while (end < input.size() && input[end] != '\n' && input[end] != '\r')
        ++end;
    if (end + 1 < input.size() && input[end] == '\r' && input[end + 1] == '\n')
        return end + 2;
    return std::min(input.size(), end + 1);
}

/// "From anna@example.com Thu Jan  1 00:00:00 2026": the time is what ordinary text does not have.
bool isFromLine(QByteArrayView input, qsizetype start)
{
    if (!input.sliced(start).startsWith("From "))
        return false;
    const qsizetype end = lineEnd(input, start);
    const QByteArrayView line = input.sliced(start, std::min(end - start, longestFromLine));
    for (qsizetype i = 6; i + 2 < line.size(); ++i) {
        const auto isDigit = [&line](qsizetype k) { return line[k] >= '0' && line[k] <= '9'; };
        if (line[i] == ':' && isDigit(i - 1) && isDigit(i + 1) && isDigit(i + 2))
            return true;
    }
    return false;
}

/// A header field stands at the position: what follows a "From " line is a message.
bool isFieldLine(QByteArrayView input, qsizetype start)
{
    qsizetype i = start;
    while (i < input.size() && i - start < 78 && input[i] > ' ' && input[i] != ':' && input[i] < 0x7f)
        ++i;
    return i > start && i < input.size() && input[i] == ':';
}

} // namespace

std::vector<QByteArrayView> messagesOf(QByteArrayView input)
{
    qsizetype start = 0;
    while (start < input.size() && (input[start] == '\n' || input[start] == '\r'))
        ++start;
    if (!isFromLine(input, start))
        return {input};
    std::vector<QByteArrayView> messages;
    qsizetype message = lineEnd(input, start);
    bool isBlank = false; // The line before.
    for (qsizetype line = message; line < input.size(); line = lineEnd(input, line)) {
        if (isBlank && input[line] == 'F' && isFromLine(input, line) &&
            isFieldLine(input, lineEnd(input, line))) {
            messages.push_back(input.sliced(message, line - message));
            message = lineEnd(input, line);
        }
        isBlank = input[line] == '\n' || input[line] == '\r';
    }
    messages.push_back(input.sliced(message));
    return messages;
}

} // namespace Codebook
