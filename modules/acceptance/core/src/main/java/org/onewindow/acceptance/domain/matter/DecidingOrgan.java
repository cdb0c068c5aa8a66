package org.onewindow.acceptance.domain.matter;

/**
 * Who decides on a matter: the organ that implements it, a higher one to which it is forwarded
 * (转报), or one of another place for which papers are taken here (跨域代收).
 *
 * @param mode 办理方式
 * @param name of the other organ; empty where the implementing one decides
 * @param days working days the other organ has from the arrival of the papers; 0 with empty
 */
public record DecidingOrgan(ProcessMode mode, String name, int days) {

  /** The organ that implements the matter decides itself. */
  public static final DecidingOrgan ITSELF = new DecidingOrgan(ProcessMode.OWN, "", 0);

  /** Reviewed here first, decided by a higher organ. */
  public boolean isHigher() {
    return mode.isForwarded();
  }

  /** Only taken here, for an organ of another place. */
  public boolean isOfAnotherPlace() {
    return mode == ProcessMode.COLLECTED;
  }
}
