/** 通知 (児童手当法施行規則第10条): what is told on paper of a decision. A notice says what was decided when it was. */
@NullMarked
package jp.yakuba.childallowance.notice;

import org.jspecify.annotations.NullMarked;
