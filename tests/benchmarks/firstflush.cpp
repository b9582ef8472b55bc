// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program with a window, this ends it when its first picture reaches the screen: so the
// start of any Qt program can be timed from outside, ours and others alike.

#include <QBackingStore>

#include <unistd.h>

void QBackingStore::flush(const QRegion &, QWindow *, const QPoint &)
{
    _exit(0);
}
