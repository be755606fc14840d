import { whenIdle } from "./whenIdle";

describe("the idle page", () => {
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(window, "requestIdleCallback");
  });

  it("is told by the browser, in two seconds at the latest", () => {
    const requestIdleCallback = jest.fn();
    Object.assign(window, { requestIdleCallback });
    const begin = jest.fn();
    whenIdle(begin);
    expect(requestIdleCallback).toHaveBeenCalledWith(begin, { timeout: 2000 });
  });

  it("comes after a moment where the browser does not tell", () => {
    jest.useFakeTimers();
    const begin = jest.fn();
    whenIdle(begin);
    expect(begin).not.toHaveBeenCalled();
    jest.advanceTimersByTime(500);
    expect(begin).toHaveBeenCalledTimes(1);
  });
});
