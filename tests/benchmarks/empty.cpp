// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

/// What any Qt program costs: smtpcode's start is measured against it.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    return app.arguments().isEmpty() ? 1 : 0;
}
