import { PaneController } from "./paneController";
import type { PaneConsumer } from "../../../host/browser/paneSeam";

function webParts(...ids: readonly string[]) {
  const heard: string[] = [];
  const controller = new PaneController(() => undefined);
  for (const id of ids) {
    const properties: Record<string, unknown> = {};
    const consumer: PaneConsumer = {
      _getPropertyPaneData: () => {
        heard.push(`${id} asked`);
        return Promise.resolve({ webPartId: id, title: id, isReactive: true, configuration: { pages: [] }, properties: { ...properties } });
      },
      _onPropertyPaneFieldChanged: (path, value) => {
        properties[path] = value;
        heard.push(`${id} ${path}=${String(value)}`);
        return true;
      },
      _onPropertyPaneLifeCycleEvent: (event) => void heard.push(`${id} ${event}`),
    };
    controller.registerConsumer(id, consumer);
  }
  return { controller, heard: () => heard.splice(0) };
}

test("a pane is told when it begins and ends", async () => {
  const { controller, heard } = webParts("a");
  await controller.open("a");
  expect(heard()).toEqual(["a asked", "a Opened", "a ConfigurationStart"]);
  expect([controller.isOpen(), controller.isOpen("a"), controller.isOpen("b")]).toEqual([true, true, false]);
  controller.close();
  expect(heard()).toEqual(["a ConfigurationComplete", "a Closed"]);
  expect(controller.isOpen()).toBe(false);
});

test("the one web part hears the end before the other hears the beginning", async () => {
  const { controller, heard } = webParts("a", "b");
  await controller.open("a");
  heard();
  await controller.open("b");
  expect(heard()).toEqual(["b ActiveWebPartChanged", "a ConfigurationComplete", "b asked", "b ConfigurationStart"]);
});

test("a web part that was left before it answered is not told that it begins", async () => {
  const { controller, heard } = webParts("a", "b");
  await Promise.all([controller.open("a"), controller.open("b")]);
  expect(heard()).not.toContain("a ConfigurationStart");
  expect(controller.pane?.data?.webPartId).toBe("b");
});

test("after every change the configuration is asked for anew, and after five quiet seconds configuring has ended", async () => {
  jest.useFakeTimers();
  const { controller, heard } = webParts("a");
  await controller.open("a");
  heard();
  controller.change("title", "x");
  await jest.advanceTimersByTimeAsync(4999);
  expect(heard()).toEqual(["a title=x", "a asked"]);
  expect(controller.pane?.data?.properties).toEqual({ title: "x" });
  await jest.advanceTimersByTimeAsync(1);
  expect(heard()).toEqual(["a ConfigurationComplete"]);
  jest.useRealTimers();
});

test("a web part may ask to refresh, open, toggle and close its pane, and to refresh no other's", async () => {
  const { controller, heard } = webParts("a", "b");
  controller.requestAction("a", "Refresh");
  controller.requestAction("a", "Default");
  expect(controller.isOpen()).toBe(false);
  controller.requestAction("a", "Toggle", true);
  expect([controller.isOpen("a"), controller.isRenderedByConsumer()]).toEqual([true, true]);
  await Promise.resolve();
  heard();
  controller.requestAction("b", "Refresh");
  expect(heard()).toEqual([]);
  controller.requestAction("a", "Refresh");
  expect(heard()).toEqual(["a asked"]);
  controller.requestAction("a", "Close");
  expect(controller.isOpen()).toBe(false);
});

test("a web part that goes takes its pane along", async () => {
  const { controller } = webParts("a");
  await controller.open("a");
  controller.onConsumerDelete("a");
  expect(controller.isOpen()).toBe(false);
});
