package jp.yakuba.platform.jobs;

import jp.yakuba.foundation.finding.Finding;

/**
 * Something a job found wrong.
 *
 * @param row number of the row it worked on, from 1; 0 for the whole
 */
public record RowFinding(long row, Finding finding) {}
