package jp.yakuba.platform.jobs;

/** Another worker has taken the job over; what this one has done since its last step is taken back. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
