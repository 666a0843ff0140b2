/**
 * 個人番号, apart from all other data: encrypted with a key the database does not have (AES-256-GCM, bound to its owner),
 * found by a keyed hash, shown only to who may see it and says why, and every look audited.
 *
 * <p>The table has no database role of its own. A second role would need a second connection, and with it the number
 * would no longer become true together with the movement it belongs to; what it would protect against, a query of another
 * room that reads this table, already yields ciphertext only. Row-level security holds here as everywhere.
 *
 * <p>Changing keys, see {@code deploy/keys.md}: the new key goes in front of {@code yakuba.vault.keys} (and {@code
 * yakuba.vault.index-keys}), the command {@code keys rotate} ({@link jp.yakuba.platform.vault.KeyRotation}) seals
 * everything anew, and the old key goes.
 */
@NullMarked
package jp.yakuba.platform.vault;

import org.jspecify.annotations.NullMarked;
