package planted.acceptance.api.event;

/** An event that is not a record. */
public class MutableEvent {}
