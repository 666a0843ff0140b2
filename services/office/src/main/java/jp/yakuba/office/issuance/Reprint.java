package jp.yakuba.office.issuance;

/** Which paper was printed again, and why. */
public record Reprint(IssueId of, String reason) {}
