package jp.yakuba.office.approval;

import jp.yakuba.platform.operator.Permission;

/**
 * Who has to do with the drafts of a business.
 *
 * @param enter enters and corrects them
 * @param review reviews them
 * @param approve decides on them
 */
public record ApprovalRights(Permission enter, Permission review, Permission approve) {}
