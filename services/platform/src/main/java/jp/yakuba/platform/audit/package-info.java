/**
 * Who did what, when, from where and on whom (001/10.2). Entries are written in the transaction of the operation, the
 * database lets nobody change them, and a sealer binds them into signed checkpoints, so that a change made past the
 * database's own protection is found and named. The threats and what meets them stand in {@code AUDIT.md}.
 */
@NullMarked
package jp.yakuba.platform.audit;

import org.jspecify.annotations.NullMarked;
