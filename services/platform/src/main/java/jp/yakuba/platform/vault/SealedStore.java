package jp.yakuba.platform.vault;

import jp.yakuba.platform.tenancy.UnitOfWork;

/** Keeps what an {@link Envelope} has sealed. Implementations are beans; the rotation of keys comes to each of them. */
public interface SealedStore {

    /**
     * Seals some of what is under an old key with the current one. What others change meanwhile is not undone by it.
     *
     * @return how many, about the limit at most; 0 when nothing is left under an old key
     */
    int rekey(UnitOfWork work, int limit);
}
