package jp.yakuba.platform.jobs;

/** How a long step says, before it is done, that it is getting on. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress UNTOLD = () -> {};

    /** Another part of the step is done; to be called every few seconds. Whoever loses the worker then knows why it died. */
    void sign();
}
