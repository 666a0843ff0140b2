/**
 * Who did what, when, from where and on whom (001/10.2), kept so that a change made past the database's own protection is
 * found and named.
 *
 * <h2>How it works</h2>
 *
 * <p><b>Writing.</b> {@link jp.yakuba.platform.audit.Audit} appends an entry in the transaction of the operation it tells
 * of, with a SHA-256 over all its fields. The application's role may insert and read, and nothing else. Writers take no
 * lock: the id of the entry goes into a queue beside the log.
 *
 * <p><b>Sealing.</b> Every few seconds {@code Sealer} takes what waits and makes a {@code Checkpoint}: the ids and hashes
 * of the entries, the hash of the checkpoint before, and an Ed25519 signature over both. It appends each to the
 * {@code Anchor}, a file outside the database.
 *
 * <p><b>Verifying.</b> A {@code VerificationRun} goes through the checkpoints in their order and compares them with each
 * other, with the entries, the anchor and the public key. It needs no secret, so it runs as well on a
 * {@link jp.yakuba.platform.audit.LogCopy} outside ({@link jp.yakuba.platform.audit.OutsideVerification}, and
 * {@code audit verify} on the command line).
 *
 * <h2>What meets what</h2>
 *
 * <table>
 * <caption>Threats and what meets them; each has its test in {@code TamperingTest}, {@code SealTamperingTest} or
 * {@code SealerTest}</caption>
 * <tr><th>an owner of the database …</th><th>is found by</th></tr>
 * <tr><td>changes an entry</td><td>the hash in its checkpoint</td></tr>
 * <tr><td>deletes one, or puts one in</td><td>the ids in the checkpoints; what none holds must wait in the queue</td></tr>
 * <tr><td>changes an entry and its checkpoint</td><td>the signature, for which he lacks the key</td></tr>
 * <tr><td>takes a checkpoint out</td><td>the numbers and the chain of hashes</td></tr>
 * <tr><td>cuts off the end, or writes it anew</td><td>the anchor; without one, nothing does</td></tr>
 * </table>
 *
 * <p>Not met: whoever has the signing key and the anchor can write another log. Keep the anchor, or copies of it, where
 * the administrators of the database do not write, and compare checkpoints with copies that went to others. Between an
 * entry and its checkpoint, a few seconds, an owner of the database can take it away unnoticed.
 */
@NullMarked
package jp.yakuba.platform.audit;

import org.jspecify.annotations.NullMarked;
