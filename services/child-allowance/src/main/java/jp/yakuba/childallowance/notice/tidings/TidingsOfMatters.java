package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to tell of whatever there are notices of. */
@ApplicationScoped
public class TidingsOfMatters {

    private final TidingsOfClaims claims;
    private final TidingsOfAmendments amendments;
    private final TidingsOfPayments payments;
    private final TidingsOfSuspensions suspensions;
    private final TidingsOfUnpaidClaims unpaid;
    private final TidingsOfReceipt receipt;
    private final TidingsOfStatusReports reports;
    private final TidingsOfStatements statements;
    private final TidingsOfAgeing ageing;
    private final TidingsOfDemands demands;
    private final TidingsOfDeductions deductions;

    TidingsOfMatters(
            TidingsOfClaims claims,
            TidingsOfAmendments amendments,
            TidingsOfPayments payments,
            TidingsOfSuspensions suspensions,
            TidingsOfUnpaidClaims unpaid,
            TidingsOfReceipt receipt,
            TidingsOfStatusReports reports,
            TidingsOfStatements statements,
            TidingsOfAgeing ageing,
            TidingsOfDemands demands,
            TidingsOfDeductions deductions) {
        this.claims = claims;
        this.amendments = amendments;
        this.payments = payments;
        this.suspensions = suspensions;
        this.unpaid = unpaid;
        this.receipt = receipt;
        this.reports = reports;
        this.statements = statements;
        this.ageing = ageing;
        this.demands = demands;
        this.deductions = deductions;
    }

    /** What there is to tell; refuses with 404 where there is no such matter. */
    public Tidings of(UnitOfWork work, Matter matter) {
        return switch (matter) {
            case Matter.OfClaim of -> claims.of(work, of.claim());
            case Matter.OfAmendment of -> amendments.of(work, of.amendment());
            case Matter.OfPayment of -> payments.of(work, of.run(), of.recipient());
            case Matter.OfSuspension of -> suspensions.of(work, of.recipient(), of.number());
            case Matter.OfUnpaidClaim of -> unpaid.of(work, of.claim());
            case Matter.OfReceipt of -> receipt.of(work, of.recipient());
            case Matter.OfStatusReport of -> reports.of(work, of.year(), of.recipient());
            case Matter.OfDemand of -> demands.of(work, of.recipient(), of.number());
            case Matter.OfDeduction of -> deductions.of(work, of.recipient(), of.number());
            case Matter.OfAgeing of -> ageing.of(work, of.revision());
            case Matter.OfStatement of -> statements.of(work, of.task());
        };
    }
}
