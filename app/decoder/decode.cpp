// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoder/reading.h"

namespace Codebook {
Reading decode(const Document &document) { Reading r; r.format = document.format; return r; }
} // namespace Codebook
