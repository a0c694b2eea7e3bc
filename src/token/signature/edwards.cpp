// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/signature/edwards.h"

#include <algorithm>
#include <vector>

#include "token/signature/openssl.h"

namespace td::token {

namespace {

/// a·x² + y² = 1 + d·x²·y² modulo p.
struct Curve {
    const char *prime;  ///< hexadecimal
    int a;
    int dOver;  ///< d = dOver / dUnder
    unsigned dUnder;
    int doublings;  ///< that bring every point of small order to (0, 1)
    qsizetype bytes;
};

constexpr Curve ed25519{
    "7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFED", -1, -121665, 121666, 3, 32};
constexpr Curve ed448{
    "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE"
    "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
    1,
    -39081,
    1,
    2,
    57};

/// Numbers modulo the prime of a curve. Public values only: it takes as long as it takes.
class Field {
public:
    explicit Field(const Curve &curve) : m_context(BN_CTX_new()), m_prime(nullptr) {
        BIGNUM *prime = nullptr;
        BN_hex2bn(&prime, curve.prime);
        m_prime.reset(prime);
    }

    const BIGNUM *prime() const { return m_prime.get(); }

    BnPtr number(int value) const {
        BnPtr made(BN_new());
        BN_set_word(made.get(), static_cast<BN_ULONG>(qAbs(value)));
        if (value < 0)
            BN_sub(made.get(), m_prime.get(), made.get());
        return made;
    }
    BnPtr product(const BnPtr &a, const BnPtr &b) const {
        BnPtr made(BN_new());
        BN_mod_mul(made.get(), a.get(), b.get(), m_prime.get(), m_context.get());
        return made;
    }
    BnPtr sum(const BnPtr &a, const BnPtr &b) const {
        BnPtr made(BN_new());
        BN_mod_add(made.get(), a.get(), b.get(), m_prime.get(), m_context.get());
        return made;
    }
    BnPtr difference(const BnPtr &a, const BnPtr &b) const {
        BnPtr made(BN_new());
        BN_mod_sub(made.get(), a.get(), b.get(), m_prime.get(), m_context.get());
        return made;
    }
    /// Null when \a b is 0.
    BnPtr quotient(const BnPtr &a, const BnPtr &b) const {
        const BnPtr inverse(BN_mod_inverse(nullptr, b.get(), m_prime.get(), m_context.get()));
        return inverse ? product(a, inverse) : nullptr;
    }
    /// Null when \a square is none.
    BnPtr root(const BnPtr &square) const {
        return BnPtr(BN_mod_sqrt(nullptr, square.get(), m_prime.get(), m_context.get()));
    }

private:
    BnContextPtr m_context;
    BnPtr m_prime;
};

struct Point {
    BnPtr x;
    BnPtr y;
};

/// The value of d on \a curve.
BnPtr dOf(const Curve &curve, const Field &field) {
    return field.quotient(field.number(curve.dOver), field.number(static_cast<int>(curve.dUnder)));
}

/// RFC 8032 sections 5.1.3 and 5.2.3, but for the sign of x, which does not matter here; with a null x when
/// it is no point. \a littleEndian is without the bit for the sign.
Point decoded(const Curve &curve, const Field &field, std::vector<unsigned char> littleEndian,
              bool negative) {
    BnPtr y(BN_lebin2bn(littleEndian.data(), static_cast<int>(littleEndian.size()), nullptr));
    if (BN_cmp(y.get(), field.prime()) >= 0)
        return {};
    const BnPtr ySquare = field.product(y, y);
    const BnPtr over = field.difference(ySquare, field.number(1));
    const BnPtr under = field.difference(field.product(dOf(curve, field), ySquare), field.number(curve.a));
    const BnPtr xSquare = field.quotient(over, under);
    BnPtr x = xSquare ? field.root(xSquare) : nullptr;
    if (x && BN_is_zero(x.get()) && negative)
        return {};
    return {std::move(x), std::move(y)};
}

/// \a point added to itself. Its law is complete: there is no division by 0.
Point doubled(const Curve &curve, const Field &field, const Point &point) {
    const BnPtr xy = field.product(point.x, point.y);
    const BnPtr xSquare = field.product(field.product(point.x, point.x), field.number(curve.a));
    const BnPtr ySquare = field.product(point.y, point.y);
    const BnPtr twist = field.product(dOf(curve, field), field.product(xy, xy));
    return {field.quotient(field.sum(xy, xy), field.sum(field.number(1), twist)),
            field.quotient(field.difference(ySquare, xSquare), field.difference(field.number(1), twist))};
}

}  // namespace

bool isStrongPoint(KeyKind curveKind, QByteArrayView encoded) {
    const Curve &curve = curveKind == KeyKind::ed25519 ? ed25519 : ed448;
    if (encoded.size() != curve.bytes)
        return false;
    const Field field(curve);
    std::vector<unsigned char> bytes(encoded.begin(), encoded.end());
    const bool negative = (bytes.back() & 0x80) != 0;
    bytes.back() &= 0x7f;
    Point point = decoded(curve, field, std::move(bytes), negative);
    for (int i = 0; i < curve.doublings && point.x && point.y; ++i)
        point = doubled(curve, field, point);
    return point.x && point.y && !BN_is_zero(point.x.get());
}

}  // namespace td::token
