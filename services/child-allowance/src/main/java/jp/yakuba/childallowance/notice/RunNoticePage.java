package jp.yakuba.childallowance.notice;

/**
 * The notices of a payment run as the page shows them on which they are ordered.
 *
 * @param run names the run
 * @param untold recipients who were paid and have no notice yet
 */
public record RunNoticePage(String run, long untold) {}
