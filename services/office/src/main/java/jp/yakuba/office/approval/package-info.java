/**
 * 決裁: how what one clerk has entered comes to hold by the decision of another. A draft goes from entry over review to
 * registration, is sent back or given up; each step is taken on the draft as it was seen, by somebody who may, and told to
 * the audit log. A business brings its {@link jp.yakuba.office.approval.ApprovalProcedure}: what its drafts are and where
 * they are kept, what is found in them and what registering one does.
 */
@NullMarked
package jp.yakuba.office.approval;

import org.jspecify.annotations.NullMarked;
