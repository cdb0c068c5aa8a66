package org.onewindow.acceptance.domain.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 物料流转. */
class FolderTest {

  private static final Instant GIVEN = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant DUE = Instant.parse("2026-03-02T06:00:00Z");
  private static final Handler CLERK = new Handler("clerk", "李窗明", "HALL");
  private static final Handler COLLEAGUE = new Handler("clerk2", "赵小满", "HALL");
  private static final Handler REVIEWER = new Handler("review-health", "吴细查", "HEALTH");
  private static final Handler SAME_PERSON = new Handler("clerk", "李窗明", "HEALTH");

  private static Folder folder() {
    return new Folder(7, "371799-2026-0000318", "HALL");
  }

  private static void refused(ThrowingCallable act, String code) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    assertThat(refused.reasons()).extracting(Refusal::code).containsExactly(code);
  }

  @Test
  @DisplayName("ACC-297 物料夹每件一个条码，只能由持有单位交出，接收以前不得再交出")
  void given() {
    Folder it = folder();
    assertThat(it.code()).isEqualTo("WL371799-2026-0000318");
    refused(() -> it.give("HEALTH", 3, "", REVIEWER, GIVEN, DUE), "FOLDER_NOT_YOURS");
    refused(() -> it.give("HALL", 3, "", CLERK, GIVEN, DUE), "FOLDER_TO_MISSING");
    refused(() -> it.give(" ", 3, "", CLERK, GIVEN, DUE), "FOLDER_TO_MISSING");
    it.give("HEALTH", 3, "含图纸一卷", CLERK, GIVEN, DUE);
    assertThat(it.holder()).as("until it is taken").isEqualTo("HALL");
    refused(() -> it.give("HEALTH", 3, "", COLLEAGUE, GIVEN, DUE), "FOLDER_UNDER_WAY");
  }

  @Test
  @DisplayName("ACC-298 接收由接收单位的另一人签字并记时间，持有单位随之改变")
  void taken() {
    Folder it = folder();
    refused(() -> it.take(REVIEWER, GIVEN), "FOLDER_NOT_UNDER_WAY");
    it.give("HEALTH", 3, "", CLERK, GIVEN, DUE);
    refused(() -> it.take(COLLEAGUE, GIVEN), "FOLDER_NOT_FOR_YOU");
    refused(() -> it.take(SAME_PERSON, GIVEN), "FOLDER_OWN_HANDOVER");
    it.take(REVIEWER, GIVEN.plusSeconds(600));
    assertThat(it.holder()).isEqualTo("HEALTH");
    assertThat(it.underWay()).isEmpty();
    Handover done = it.handovers().get(0);
    assertThat(done.giver()).isEqualTo("李窗明");
    assertThat(done.taker()).isEqualTo("吴细查");
    assertThat(done.takenAt()).contains(GIVEN.plusSeconds(600));
  }

  @Test
  @DisplayName("ACC-299 交出后超过规定的工作小时没有接收的，列为超时；接收以后不再列")
  void overdue() {
    Folder it = folder();
    it.give("HEALTH", 3, "", CLERK, GIVEN, DUE);
    Handover open = it.underWay().orElseThrow();
    assertThat(open.isOverdue(DUE)).isFalse();
    assertThat(open.isOverdue(DUE.plusSeconds(1))).isTrue();
    it.take(REVIEWER, DUE.plusSeconds(60));
    assertThat(open.isOverdue(DUE.plusSeconds(120))).isFalse();
  }
}
