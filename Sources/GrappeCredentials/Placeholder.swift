// SPDX-License-Identifier: EUPL-1.2

import CArgon2
import Crypto
import GrappeKit
import JWTKit
